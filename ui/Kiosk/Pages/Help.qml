pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Lies over the page: where help is, and the way out for someone who was called in.
Sheet {
    id: page

    readonly property string story: qsTr("Our staff at the front desk will help you. Your answers stay here for a short time.")

    headed: !Theme.large
    title: qsTr("Get help")
    help: Theme.large ? "" : story
    canBack: true
    next: qsTr("Continue")
    airy: true
    share: 0.45
    onBackPressed: kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()

    Loader {
        active: !Theme.large
        sourceComponent: Plate {
            caption: qsTr("Please go to the front desk, or wave to us.")
            icon: "headset"
        }
    }
    Loader {
        active: page.kiosk.canBeCalledIn
        sourceComponent: BigButton {
            label: qsTr("They called me in")
            help: qsTr("I stop here. Our staff get my answers so far.")
            icon: "walk"
            onActivated: page.kiosk.sayCalledIn()
        }
    }
    Sentences { text: Theme.large ? page.story : "" }
}
