import QtQuick
import Kiosk.Theme

// One check: what it was, how it came out, and the one thing to do.
Rectangle {
    id: line

    required property string check
    required property string health
    required property string seen
    required property string remedy
    required property string sign
    required property bool loud

    readonly property real pad: Theme.mm(3)
    readonly property bool wide: width >= Theme.mm(150) * Theme.textScale
    readonly property real side: wide ? Theme.mm(54) * Theme.textScale : width - 2 * pad
    property real shrink: 1
    readonly property real small: Theme.shrunk(Theme.caption, shrink)
    readonly property real words: said.implicitHeight + (remedy ? cure.implicitHeight : 0)
    readonly property real tall: wide ? Math.max(what.implicitHeight, words) : what.implicitHeight + words

    implicitHeight: tall + 2 * Theme.mm(1.8)
    radius: Theme.corner
    color: loud ? Theme.colors.attentionGround : Theme.colors.surface
    border.width: loud ? Theme.hair : Math.max(1, Theme.hair / 2)
    border.color: loud ? Theme.colors.attention : Theme.colors.track

    Standing {
        id: what
        anchors { left: parent.left; leftMargin: line.pad; top: parent.top; topMargin: Theme.mm(1.8) }
        width: line.side
        text: line.check + ": " + line.health
        icon: line.sign
        loud: line.loud
        size: line.small
    }
    AText {
        id: said
        x: line.wide ? line.width - line.pad - width : line.pad
        y: line.wide ? Theme.mm(1.8) : what.y + what.implicitHeight
        width: line.wide ? line.width - line.side - 3 * line.pad : line.width - 2 * line.pad
        text: line.seen
        font.pixelSize: line.small
        color: line.loud ? Theme.colors.attention : Theme.colors.ink
    }
    AText {
        id: cure
        x: said.x
        y: said.y + said.implicitHeight
        width: said.width
        visible: text
        text: line.remedy
        font.pixelSize: line.small
        font.weight: Font.DemiBold
        color: line.loud ? Theme.colors.attention : Theme.colors.ink
    }
}
