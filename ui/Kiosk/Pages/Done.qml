pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// The number, where to sit, what to hand over now, what happens next, and the truth about the slip.
Spread {
    id: page

    readonly property string sit: kiosk.waitingArea ? qsTr("Please sit in %1. We will call this number.").arg(kiosk.waitingArea.replace(/ /g, "\u00a0")) : qsTr("Please take a seat. We will call this number.")

    // in large type one by one, so that they can go on on the next leaf
    readonly property var give: Theme.large || kiosk.handOver.length === 0 ? kiosk.handOver : [kiosk.handOver.join("\n")]

    headed: false
    columns: landscape && !Theme.large ? 2 : 1
    canBack: false
    share: 0.52
    grow: 0
    spacing: Theme.mm(Theme.large ? 2.4 : kiosk.expectCount > 0 ? 0.8 : 1.8)
    // the button that shows it is its heading too, so that all of it keeps to one leaf
    caption: steps.count > 0 && kiosk.expectCount === 0 ? qsTr("What happens next") : ""
    next: qsTr("Finish")
    nextExtra: kiosk.secondsLeft < 0 ? "" : Theme.mirrored ? Theme.figures(kiosk.secondsLeft) + " ·" : "· " + Theme.figures(kiosk.secondsLeft)
    onNextPressed: kiosk.finish()
    noteIcon: "printer"
    note: kiosk.printState === "printed" ? qsTr("The paper for our staff has printed.") : kiosk.printState === "printing" ? qsTr("The paper for our staff is printing.") : qsTr("Please tell the front desk your number.")

    lead: Leaves {
        // they move apart where there is room
        gap: Theme.mm(2)

        Title {
            text: page.kiosk.calledIn ? qsTr("Thank you. Please go with our staff.") : qsTr("You are checked in.")
            personal: false
        }
        Numeral {
            text: page.kiosk.number
            personal: false
        }
        Repeater {
            model: page.give

            Attention {
                required property string modelData
                text: modelData
                icon: "disc"
                size: Theme.body
            }
        }
        Sentences {
            size: Theme.body
            text: page.kiosk.calledIn ? "" : page.sit
            personal: false
        }
    }
    Repeater {
        model: page.kiosk.expectExams

        QuietButton {
            required property string exam
            label: qsTr("What happens next")
            icon: "photo"
            most: width
            personal: false
            onActivated: page.kiosk.openExpect(exam)
        }
    }
    Repeater {
        id: steps
        model: page.kiosk.steps

        NextStepRow {}
    }
}
