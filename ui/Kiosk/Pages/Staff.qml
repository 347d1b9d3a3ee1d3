pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// What staff may do at the screen itself. It shows nothing of anybody.
Sheet {
    id: page

    personal: false
    title: qsTr("For staff")
    help: Theme.large ? "" : qsTr("Nothing here shows or changes a visit.")
    // in the words that staff read everywhere: logs, the command line, the slip
    problem: [kiosk.staffWhy, kiosk.staffNote].filter(said => said).join(" ")
    canBack: true
    airy: true
    next: qsTr("Done")
    onBackPressed: kiosk.staffPage ? kiosk.staffBack() : kiosk.closeOverlay()
    onNextPressed: kiosk.closeOverlay()

    // not while somebody's visit waits beneath
    Loader {
        active: page.kiosk.atWelcome
        sourceComponent: BigButton {
            label: qsTr("Clean the screen")
            help: qsTr("Touch is off for a short time.")
            icon: "spray"
            onActivated: page.kiosk.startCleaning()
        }
    }
    Loader {
        active: page.kiosk.atWelcome
        sourceComponent: BigButton {
            label: qsTr("Check the size")
            help: qsTr("With a ruler and a bank card.")
            icon: "ruler-measure"
            onActivated: page.kiosk.openRuler()
        }
    }
}
