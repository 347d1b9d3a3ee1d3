import QtQuick
import Kiosk.Theme

// A choice of way rather than an answer: icon, words and a second line on a large card.
Tappable {
    id: button

    required property string icon
    property string help
    property bool strong: false
    property real shrink: 1
    readonly property var evens: [title, more]
    // higher than its words need
    property real least: 0
    readonly property color words: strong ? Theme.colors.accentInk : Theme.colors.ink

    readonly property real pad: Theme.mm(2.5)
    readonly property real whole: title.implicitHeight + (help ? more.implicitHeight + Theme.mm(0.5) : 0)
    // the second line goes where it would make the card higher than it may be
    readonly property bool brief: least > 0 && whole + 2 * pad > least
    readonly property real tall: brief ? title.implicitHeight : whole

    implicitHeight: Math.max(least || Theme.mm(Theme.large ? 24 : 28), tall + 2 * pad)
    radius: Theme.mm(4.5)
    personal: false
    color: strong ? (down ? Theme.colors.accentDown : Theme.colors.accent) : down ? Theme.colors.tint : Theme.colors.surface
    border.width: strong ? 0 : Theme.hair
    border.color: Theme.colors.border
    Accessible.name: help && !brief ? label + ". " + help : label

    Icon {
        id: picture
        anchors { left: parent.left; leftMargin: Theme.mm(Theme.large ? 4 : 5); verticalCenter: parent.verticalCenter }
        name: button.icon
        size: Theme.mm(Theme.large ? 11 : 13)
        tint: button.strong ? Theme.colors.accentInk : Theme.colors.accent
    }
    Even {
        id: title
        anchors { left: picture.right; right: parent.right; top: parent.top; margins: Theme.mm(Theme.large ? 4 : 3.5) }
        anchors.topMargin: (button.height - button.tall) / 2
        spoken: false
        text: button.label
        color: button.words
        font.pixelSize: Theme.shrunk(Theme.heading, button.shrink)
        font.weight: Font.Bold
    }
    Even {
        id: more
        anchors { left: title.left; right: title.right; top: title.bottom; topMargin: Theme.mm(0.5) }
        visible: text && !button.brief
        spoken: false
        text: button.help
        color: button.strong ? Theme.colors.accentQuiet : Theme.colors.quiet
        font.pixelSize: Theme.shrunk(Theme.caption, button.shrink)
    }
}
