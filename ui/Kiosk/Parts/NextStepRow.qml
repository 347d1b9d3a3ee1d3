import QtQuick
import Kiosk.Theme

// One step of what happens next.
Item {
    id: row

    required property string icon
    required property string title
    required property string text
    required property bool personal
    property real shrink: 1
    readonly property var evens: [name, more]
    readonly property real tall: name.implicitHeight + (text ? more.implicitHeight : 0)

    implicitHeight: Math.max(disc.height, tall)

    Rectangle {
        id: disc
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Theme.mm(11.5)
        height: width
        radius: width / 2
        color: Theme.colors.tint
        Icon {
            anchors.centerIn: parent
            name: row.icon
        }
    }
    Even {
        id: name
        anchors { left: disc.right; leftMargin: Theme.mm(4); right: parent.right; top: parent.top }
        anchors.topMargin: (row.height - row.tall) / 2
        text: row.title
        personal: row.personal
        font.pixelSize: Theme.shrunk(Theme.lead, row.shrink)
        font.weight: Font.DemiBold
        leading: 0.92
    }
    Even {
        id: more
        anchors { left: name.left; right: parent.right; top: name.bottom }
        visible: text
        text: row.text
        personal: row.personal
        color: Theme.colors.quiet
        font.pixelSize: Theme.shrunk(Theme.caption, row.shrink)
        leading: 0.92
    }
}
