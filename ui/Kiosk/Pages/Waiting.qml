import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// While the schedule or the store is asked. It says what is going on; it does not spin.
Page {
    id: page

    canBack: false
    canGo: false

    Icon {
        id: picture
        anchors { horizontalCenter: parent.horizontalCenter; bottom: words.top; bottomMargin: Theme.mm(5) }
        name: "hourglass"
        size: Theme.mm(20)
    }
    AText {
        id: words
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        text: page.kiosk.page === "saving" ? qsTr("We are saving your answers.") : qsTr("We are looking for your visit.")
        personal: false
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        onTextChanged: text => Accessible.announce(text)
    }
}
