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
    readonly property real tall: wide ? Math.max(what.implicitHeight, told.implicitHeight) : what.implicitHeight + told.implicitHeight

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
    }
    Column {
        id: told
        anchors { right: parent.right; rightMargin: line.pad; bottom: parent.bottom; bottomMargin: Theme.mm(1.8) }
        width: line.wide ? line.width - line.side - 3 * line.pad : line.width - 2 * line.pad

        AText {
            width: parent.width
            text: line.seen
            font.pixelSize: Theme.caption
            color: line.loud ? Theme.colors.attention : Theme.colors.ink
        }
        AText {
            width: parent.width
            visible: text
            text: line.remedy
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            color: line.loud ? Theme.colors.attention : Theme.colors.ink
        }
    }
}
