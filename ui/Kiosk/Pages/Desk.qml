pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// A person takes over. Kind, short, and nobody's fault.
Spread {
    id: page

    readonly property var reasons: ({
            several: qsTr("We want to be sure that we have the right visit. Our staff will look at it with you."),
            not_matched: qsTr("We could not find your visit on this screen. Our staff will find it with you."),
            not_right: qsTr("Thank you for telling us. Our staff will look at your visit with you."),
            elsewhere: qsTr("Your visit today is at another center. Our staff will help you get there."),
            already: qsTr("You are checked in already. Did something change? Our staff will be glad to help."),
            trouble: qsTr("This screen has stopped working for now. Our staff will check you in.")
        })
    readonly property string reason: reasons[kiosk.deskReason] ?? ""
    readonly property bool away: kiosk.deskReason === "elsewhere"

    headed: false
    canBack: false
    airy: true
    share: 0.52
    grow: Theme.mm(52)
    next: qsTr("Finish")
    nextExtra: kiosk.secondsLeft < 0 ? "" : Theme.mirrored ? Theme.figures(kiosk.secondsLeft) + " ·" : "· " + Theme.figures(kiosk.secondsLeft)
    onNextPressed: kiosk.finish()

    lead: Leaves {
        gap: Theme.mm(4)
        Title {
            text: qsTr("Please see the front desk.")
            size: Theme.display
            personal: false
        }
        Sentences {
            size: Theme.body
            text: Theme.large ? "" : page.reason
            personal: false
        }
    }
    Loader {
        active: page.kiosk.number
        sourceComponent: Plate {
            caption: qsTr("Your number")
            personal: false
            Numeral {
                text: page.kiosk.number
                personal: false
            }
        }
    }
    Loader {
        active: page.away
        sourceComponent: Plate {
            caption: page.kiosk.deskCenter
            icon: "map-pin"
            Title { text: page.kiosk.deskPhone }
        }
    }
    Loader {
        active: !page.away && !page.kiosk.number && !Theme.large
        sourceComponent: Plate {
            caption: qsTr("We are here for you.")
            personal: false
            icon: "users"
        }
    }
    Sentences {
        size: Theme.body
        text: Theme.large ? page.reason : ""
        personal: false
    }
}
