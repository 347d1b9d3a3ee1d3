import QtQuick
import Kiosk.Theme

// One answer: the whole card is the button. Chosen shows in fill, sign and state, never in colour alone.
Tappable {
    id: card

    required property string code
    required property string text
    required property string help
    required property string icon
    required property bool chosen
    property bool multiple: false
    // smaller than what the patient asked for only where a single answer would not fit on a screen
    property real shrink: 1
    readonly property var evens: [label, more]
    readonly property real pad: Theme.mm(3)
    readonly property color words: chosen ? Theme.colors.accentInk : Theme.colors.ink

    // lines that a family sets close together reach below their own box
    readonly property real air: Theme.leading(label.font.family) < 1 ? Theme.mm(0.4 + 0.6 * Theme.textScale) : 0
    readonly property real tall: label.implicitHeight + (help ? more.implicitHeight + air : Theme.leading(label.font.family) < 0.95 ? air : 0)

    implicitHeight: Math.max(Theme.answer, tall + 2 * Theme.mm(1.9))
    label: text
    place: code
    // what can be chosen is the same for everybody, what is chosen is not
    personal: false
    own: chosen ? qsTr("Chosen") : qsTr("Not chosen")
    color: chosen ? Theme.colors.accent : down ? Theme.colors.tint : Theme.colors.surface
    border.width: chosen ? 0 : Theme.hair
    border.color: Theme.colors.border
    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: help ? text + ". " + help : text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onToggleAction: activated()

    Mark {
        id: mark
        anchors { left: parent.left; leftMargin: card.pad; verticalCenter: parent.verticalCenter }
        chosen: card.chosen
        square: card.multiple
        icon: card.multiple ? "" : card.icon
    }

    // anchors alone: a positioner would tell its height too late to be measured
    Even {
        id: label
        anchors { left: mark.right; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.mm(3.2); rightMargin: card.pad; topMargin: (card.height - card.tall) / 2 }
        spoken: false
        text: card.text
        color: card.words
        font.pixelSize: Theme.shrunk(Theme.body, card.shrink)
        font.weight: Font.DemiBold
        leading: 0.92
    }
    Even {
        id: more
        anchors { left: label.left; right: label.right; top: label.bottom; topMargin: card.air }
        visible: text
        spoken: false
        text: card.help
        color: card.chosen ? Theme.colors.accentQuiet : Theme.colors.quiet
        font.pixelSize: Theme.shrunk(Theme.caption, card.shrink)
    }
}
