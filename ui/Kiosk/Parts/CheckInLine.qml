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
    readonly property real inner: width - 2 * pad
    // upright, the two states share a row
    readonly property bool paired: !wide && !Theme.large && Math.max(now.implicitWidth, paper.implicitWidth) <= (inner - Theme.mm(3)) / 2
    readonly property real side: wide ? Math.max(Theme.mm(58) * Theme.textScale, width * 0.3) : inner
    readonly property string more: [arrived, stops].filter(said => said).join(" · ")
    // Reckoned, not asked of a positioner: that places its children only with the next frame.
    readonly property real small: Theme.shrunk(Theme.caption, shrink)
    readonly property real lead: Theme.shrunk(Theme.lead, shrink)
    // large: number and time beside each other, and the whole width for the name
    readonly property real first: Theme.large ? Math.max(called.implicitHeight, when.implicitHeight) : 0
    readonly property real who: Theme.large ? first + named.implicitHeight : named.implicitHeight + when.implicitHeight
    readonly property real how: paired ? Math.max(now.implicitHeight, paper.implicitHeight) : now.implicitHeight + paper.implicitHeight + Theme.mm(0.6)
    readonly property real tall: wide ? Math.max(who, how) : who + Theme.mm(1) + how
    readonly property real above: (height - tall) / 2

    implicitHeight: Math.max(Theme.touch, tall + 2 * Theme.mm(1.2))
    label: number
    place: reference
    color: down ? Theme.colors.tint : Theme.colors.surface
    border.width: loud || odd ? Theme.hair : Math.max(1, Theme.hair / 2)
    border.color: loud || odd ? Theme.colors.attention : Theme.colors.border
    Accessible.name: [number, name, more, standing, slip].filter(said => said).join(". ")

    AText {
        id: called
        anchors { left: parent.left; leftMargin: line.pad }
        y: line.wide ? (line.height - line.who) / 2 : line.above
        // all numbers of a day take the same room
        width: Math.max(implicitWidth, Theme.mm(15) * Theme.textScale)
        spoken: false
        text: line.number
        color: line.off ? Theme.colors.quiet : Theme.colors.accent
        font.pixelSize: line.lead
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }
    AText {
        id: named
        x: Theme.large ? line.pad : called.x + called.width + Theme.mm(2)
        y: called.y + line.first
        width: Theme.large ? line.inner - (line.wide ? line.side + line.pad : 0) : line.width - x - line.pad - (line.wide ? line.side + line.pad : 0)
        spoken: false
        text: line.name
        color: line.off ? Theme.colors.quiet : Theme.colors.ink
        font.pixelSize: line.lead
        font.weight: Font.DemiBold
        font.strikeout: line.off
    }
    AText {
        id: when
        x: called.x + called.width + Theme.mm(2)
        y: Theme.large ? called.y : named.y + named.implicitHeight
        width: Theme.large ? line.width - x - line.pad - (line.wide ? line.side + line.pad : 0) : named.width
        spoken: false
        text: line.more
        color: line.stops ? Theme.colors.ink : Theme.colors.quiet
        font.pixelSize: line.small
        font.weight: line.stops ? Font.Bold : Font.Normal
    }
    Standing {
        id: now
        x: line.wide ? line.width - line.pad - width : line.pad
        y: line.wide ? (line.height - line.how) / 2 : line.above + line.who + Theme.mm(1)
        width: line.paired ? (line.inner - Theme.mm(3)) / 2 : line.side
        spoken: false
        text: line.standing
        icon: line.sign
        loud: line.loud
        size: line.small
    }
    Standing {
        id: paper
        x: line.paired ? now.x + now.width + Theme.mm(3) : now.x
        y: line.paired ? now.y : now.y + now.implicitHeight + Theme.mm(0.6)
        width: now.width
        spoken: false
        text: line.slip
        icon: line.mark
        loud: line.odd
        size: line.small
    }
}
