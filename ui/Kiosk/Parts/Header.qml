import QtQuick
import Kiosk.Theme

// Where one is: the fixed topics as a bar, the topic's name, and whose visit this is. Before a visit: center and clock.
Item {
    id: header

    required property string topic
    required property int index
    required property int count
    required property string start
    required property string end
    // the end tells of the person's visit
    required property bool personal

    readonly property bool steps: index >= 0 && count > 0
    readonly property real least: Theme.mm(40)
    readonly property bool one: row.width + side.implicitWidth + 2 * Theme.wide + least <= width

    implicitHeight: one || !steps ? row.implicitHeight : row.implicitHeight + Theme.mm(4)

    Progress {
        id: progress
        anchors { left: parent.left; top: parent.top }
        anchors.topMargin: header.one ? (row.implicitHeight - height) / 2 : 0
        visible: header.steps
        width: header.one ? header.width - row.width - side.implicitWidth - 2 * Theme.wide : header.width
        index: header.index
        count: header.count
    }
    AText {
        id: row
        anchors { left: parent.left; bottom: parent.bottom }
        anchors.leftMargin: header.steps && header.one ? progress.width + Theme.wide : 0
        width: Math.min(implicitWidth, header.width)
        personal: false
        text: !header.steps ? header.start : header.index < header.count ? place : qsTr("Almost done")
        readonly property string place: qsTr("%1 · %2 of %3").arg(header.topic).arg(Theme.figures(header.index + 1)).arg(Theme.figures(header.count))
        color: header.steps ? Theme.colors.quiet : Theme.colors.accent
        font.pixelSize: header.steps ? Theme.caption : Theme.lead
        font.weight: header.steps ? Font.Normal : Font.DemiBold
    }
    AText {
        id: side
        anchors { right: parent.right; baseline: row.baseline }
        visible: row.width + Theme.wide + implicitWidth <= header.width
        text: header.end
        personal: header.personal
        color: header.steps ? Theme.colors.ink : Theme.colors.quiet
        font.pixelSize: Theme.caption
        font.weight: header.steps ? Font.DemiBold : Font.Normal
    }
}
