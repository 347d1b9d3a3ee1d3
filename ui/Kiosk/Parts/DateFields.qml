pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Day, month and year apart, each under its name; the one in use is marked. Nothing moves on by itself.
Item {
    id: fields

    required property QtObject model
    property bool wrong: false
    readonly property real each: (width - 2 * Theme.gap) / 8
    readonly property real labelHeight: boxes.count > 0 ? (boxes.itemAt(0) as DateField).labelHeight : 0

    signal wanted(field: string)

    implicitHeight: labelHeight + Theme.mm(1) + Math.max(Theme.answer, Theme.cap(4.85, 0.8) * 1.3 + Theme.mm(4))

    // the box after the one in use, or the first
    function after(): string {
        for (let i = 0; i < boxes.count; i++)
            if ((boxes.itemAt(i) as DateField).focused)
                return (boxes.itemAt((i + 1) % boxes.count) as DateField).field;
        return "";
    }

    Row {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            id: boxes
            model: fields.model

            DateField {
                width: fields.each * (digits === 4 ? 3.2 : 2.4)
                height: fields.height
                wrong: fields.wrong
                onActivated: fields.wanted(field)
            }
        }
    }
}
