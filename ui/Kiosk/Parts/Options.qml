pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One setting: its name, and its values side by side, or one under the other where they are too wide.
Item {
    id: options

    required property string title
    required property list<string> labels
    // -1 = none of them
    property int chosen: -1
    property string icon
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < buttons.count; i++)
            most = Math.max(most, (buttons.itemAt(i) as QuietButton).signedWidth);
        return most;
    }
    readonly property int columns: Math.max(1, Math.min(labels.length, Math.floor((width + Theme.gap) / (widest + Theme.gap))))
    readonly property int rows: Math.ceil(labels.length / columns)
    readonly property real each: (width - (columns - 1) * Theme.gap) / columns
    readonly property real high: buttons.count > 0 ? (buttons.itemAt(0) as QuietButton).implicitHeight : 0
    readonly property real head: name.implicitHeight + Theme.mm(1.5)

    signal picked(index: int)

    implicitHeight: head + rows * high + (rows - 1) * Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.ignored: !visible

    AText {
        id: name
        width: parent.width
        text: options.title
        personal: false
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
    Repeater {
        id: buttons
        model: options.labels

        QuietButton {
            required property int index
            required property string modelData
            x: (Theme.mirrored ? options.columns - 1 - index % options.columns : index % options.columns) * (options.each + Theme.gap)
            y: options.head + Math.floor(index / options.columns) * (options.high + Theme.gap)
            width: options.each
            snug: true
            label: modelData
            place: options.title + index
            chosen: index === options.chosen
            heard: chosen ? label + ". " + qsTr("Chosen") : label
            icon: chosen ? "check" : options.icon
            most: options.each
            Accessible.role: options.chosen < 0 ? Accessible.Button : Accessible.RadioButton
            // Off stands under more than one title
            Accessible.name: options.chosen < 0 ? options.title + ": " + label : label + ". " + options.title
            Accessible.checkable: options.chosen >= 0
            Accessible.checked: chosen
            onActivated: options.picked(index)
        }
    }
}
