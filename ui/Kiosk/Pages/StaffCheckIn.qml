pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// One check-in: where it stands, and what staff can do about it.
Spread {
    id: page

    readonly property StaffMode staff: kiosk.staff as StaffMode

    staffed: true
    headline: "Staff"
    canGo: false
    share: 0.47
    columns: 1
    grow: Theme.mm(24)
    // always there, so that nothing moves under a finger when something is said
    note: staff.busy || staff.said || "This page locks after " + staff.lockAfter + " seconds without a touch."
    noteIcon: staff.busy ? "hourglass" : !staff.said ? "shield-check" : staff.well ? "check" : "alert-circle"
    noteLoud: staff.said !== "" && !staff.well
    onBackPressed: staff.back()

    component Action: BigButton {
        least: Theme.large ? 0 : Theme.answer
    }

    lead: Leaves {

        Title {
            text: page.staff.number + "  " + page.staff.name
            size: Theme.heading
        }
        Standing {
            text: page.staff.standing
            icon: page.staff.sign
            loud: page.staff.loud
            size: Theme.lead
        }
        Standing {
            text: page.staff.slip
            icon: page.staff.mark
            loud: page.staff.odd
            size: Theme.lead
        }
        Loader {
            active: page.staff.stops
            sourceComponent: Standing {
                text: page.staff.stops
                icon: "hand-stop"
                loud: true
                size: Theme.lead
            }
        }
        Repeater {
            model: page.staff.facts

            Sentence {
                required property string modelData
                text: modelData
                size: Theme.caption
            }
        }
    }

    Loader {
        active: page.staff.canAcknowledge
        sourceComponent: Action {
            label: "We have the patient"
            help: "They no longer wait."
            icon: "circle-check"
            strong: true
            onActivated: page.staff.acknowledge()
        }
    }
    Loader {
        active: page.staff.canReprint
        sourceComponent: Action {
            label: "Print again"
            help: "It is marked REPRINT."
            icon: "printer"
            onActivated: page.staff.reprint()
        }
    }
    Loader {
        active: page.staff.canVoid
        sourceComponent: Action {
            label: "Make it void"
            help: "Checked in by mistake."
            icon: "x"
            onActivated: page.staff.go("void")
        }
    }
}
