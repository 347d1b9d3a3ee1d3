pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// The invitation: scan or type. It says nothing of anybody.
Sheet {
    id: page

    readonly property string story: qsTr("It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.")

    title: qsTr("Welcome. Please check in.")
    titleSize: Theme.display
    help: Theme.large ? "" : story
    canGo: false
    canBack: false
    airy: true
    share: 0.48
    side: Tongues {
        kiosk: page.kiosk
        most: page.sideRoom
    }
    grow: Theme.mm(36)

    BigButton {
        label: qsTr("Scan my code")
        help: Theme.large ? "" : qsTr("From your letter or text")
        icon: "qrcode"
        strong: true
        onActivated: page.kiosk.start("scan")
    }
    BigButton {
        label: qsTr("Type my name")
        help: Theme.large ? "" : qsTr("And my date of birth")
        icon: "keyboard"
        onActivated: page.kiosk.start("type")
    }
    Sentences { text: Theme.large ? page.story : "" }
}
