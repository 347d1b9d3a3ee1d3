import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// Staff wipe the glass: no touch does anything until the time is up.
Rectangle {
    id: page

    required property Kiosk kiosk

    color: Theme.colors.tint
    focus: true

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.mm(4)

        Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "spray"; size: Theme.mm(20) }
        Title {
            width: parent.width
            text: qsTr("You can wipe the screen now.")
            horizontalAlignment: Text.AlignHCenter
        }
        AText {
            width: parent.width
            text: qsTr("Touch is off. Seconds left: %1").arg(Theme.figures(page.kiosk.secondsLeft))
            horizontalAlignment: Text.AlignHCenter
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }
}
