import QtQuick
import Kiosk.Theme

// One check-in of the day: who, when, where they are, and what became of the slip. Wide, in one row; else one below the other.
Tappable {
    id: line

    required property string reference
    required property string number
    required property string name
    required property string arrived
    required property string standing
    required property string sign
    required property bool loud
    required property string slip
    required property string mark
    required property bool odd
    required property string stops
    required property bool off

    property real shrink: 1
    readonly property real pad: Theme.mm(3)
    readonly property bool wide: width >= Theme.mm(150) * Math.max(1, Theme.textScale)
    readonly property real side: wide ? Math.max(Theme.mm(58) * Theme.textScale, width * 0.3) : width - 2 * pad
    readonly property string more: [arrived, stops].filter(said => said).join(" · ")

    implicitHeight: Math.max(Theme.touch, (wide ? Math.max(who.implicitHeight, how.implicitHeight) : who.implicitHeight + Theme.mm(1) + how.implicitHeight) + 2 * Theme.mm(1.2))
    label: number
    place: reference
    color: down ? Theme.colors.tint : Theme.colors.surface
    border.width: loud || odd ? Theme.hair : Math.max(1, Theme.hair / 2)
    border.color: loud || odd ? Theme.colors.attention : Theme.colors.border
    Accessible.name: [number, name, more, standing, slip].filter(said => said).join(". ")

    AText {
        id: called
        anchors { left: parent.left; leftMargin: line.pad; top: who.top }
        // all numbers of a day take the same room
        width: Math.max(implicitWidth, Theme.mm(15) * Theme.textScale)
        spoken: false
        text: line.number
        color: line.off ? Theme.colors.quiet : Theme.colors.accent
        font.pixelSize: Theme.shrunk(Theme.lead, line.shrink)
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
    Column {
        id: who
        anchors { left: called.right; leftMargin: Theme.mm(2); top: parent.top }
        anchors.topMargin: (line.height - (line.wide ? implicitHeight : implicitHeight + Theme.mm(1) + how.implicitHeight)) / 2
        width: line.width - called.width - 2 * line.pad - Theme.mm(2) - (line.wide ? line.side + line.pad : 0)

        AText {
            width: parent.width
            spoken: false
            text: line.name
            color: line.off ? Theme.colors.quiet : Theme.colors.ink
            font.pixelSize: Theme.shrunk(Theme.lead, line.shrink)
            font.weight: Font.DemiBold
            font.strikeout: line.off
        }
        AText {
            width: parent.width
            spoken: false
            text: line.more
            color: line.stops ? Theme.colors.ink : Theme.colors.quiet
            font.pixelSize: Theme.shrunk(Theme.caption, line.shrink)
            font.weight: line.stops ? Font.Bold : Font.Normal
        }
    }
    Column {
        id: how
        x: line.wide ? line.width - line.pad - width : line.pad
        y: line.wide ? (line.height - implicitHeight) / 2 : who.y + who.implicitHeight + Theme.mm(1)
        width: line.side
        spacing: Theme.mm(0.6)

        Standing { width: parent.width; spoken: false; text: line.standing; icon: line.sign; loud: line.loud; size: Theme.shrunk(Theme.caption, line.shrink) }
        Standing { width: parent.width; spoken: false; text: line.slip; icon: line.mark; loud: line.odd; size: Theme.shrunk(Theme.caption, line.shrink) }
    }
}
