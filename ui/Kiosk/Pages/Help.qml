pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Lies over the page: where help is, the number that the desk has heard, and the way out for someone who was called in.
Sheet {
    id: page

    readonly property string desk: qsTr("Please go to the front desk, or wave to us.")
    readonly property string kept: qsTr("Your answers stay here for a short time.")
    readonly property string story: kiosk.helpNumber ? desk + " " + qsTr("Give them this number.") : qsTr("Our staff at the front desk will help you.") + " " + kept

    headed: !Theme.large
    personal: false
    // in large type the number comes first
    title: Theme.large && kiosk.helpNumber ? "" : qsTr("Get help")
    help: Theme.large ? "" : story
    helpSize: Theme.body
    canBack: true
    next: qsTr("Continue")
    airy: true
    share: 0.45
    onBackPressed: kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()

    Loader {
        active: page.kiosk.helpNumber
        sourceComponent: Plate {
            caption: qsTr("Your help number")
            personal: false
            Numeral {
                text: page.kiosk.helpNumber
                personal: false
            }
        }
    }
    Loader {
        active: !page.kiosk.helpNumber && !Theme.large
        sourceComponent: Plate {
            caption: page.desk
            personal: false
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
    Sentences {
        size: Theme.body
        text: !Theme.large ? "" : page.kiosk.helpNumber ? page.story : page.desk + " " + page.kept
        personal: false
    }
}
