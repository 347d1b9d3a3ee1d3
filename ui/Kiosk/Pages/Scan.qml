import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Waits for the scanner, shows how to hold the code, and offers the other way.
Sheet {
    id: page

    readonly property string story: qsTr("It is on your letter, or in our text message. Hold it flat and still.")

    personal: false
    title: qsTr("Hold your code under the scanner.")
    help: Theme.large ? "" : story
    problem: kiosk.problem
    canGo: false
    share: 0.48
    grow: 0

    Rectangle {
        implicitHeight: Theme.large ? 0 : Theme.mm(44)
        clip: true
        radius: Theme.mm(4.5)
        color: Theme.colors.tint

        Column {
            anchors.centerIn: parent
            Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "qrcode"; size: Theme.mm(24) }
            Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "arrow-down"; size: Theme.mm(11) }
        }
    }
    BigButton {
        label: qsTr("Type my name instead")
        help: Theme.large ? "" : qsTr("And my date of birth")
        icon: "keyboard"
        onActivated: page.kiosk.start("type")
    }
    Sentences {
        text: Theme.large ? page.story : ""
        personal: false
    }
}
