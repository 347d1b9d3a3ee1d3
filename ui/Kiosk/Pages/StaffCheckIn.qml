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
    share: 0.44
    columns: 1
    onBackPressed: staff.back()

    lead: Leaves {
        gap: Theme.mm(2.5)

        Title { text: page.staff.number + "  " + page.staff.name }
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
        Standing {
            text: page.staff.stops
            icon: "hand-stop"
            loud: true
            size: Theme.lead
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

    Outcome { staff: page.staff }
    Loader {
        active: page.staff.canAcknowledge
        sourceComponent: BigButton {
            label: "We have the patient"
            help: "They no longer wait."
            icon: "circle-check"
            strong: true
            onActivated: page.staff.acknowledge()
        }
    }
    Loader {
        active: page.staff.canReprint
        sourceComponent: BigButton {
            label: "Print the slip again"
            help: "Counted, and marked REPRINT."
            icon: "printer"
            onActivated: page.staff.reprint()
        }
    }
    Loader {
        active: page.staff.canVoid
        sourceComponent: BigButton {
            label: "Make it void"
            help: "Checked in by mistake. It asks once more."
            icon: "x"
            onActivated: page.staff.go("void")
        }
    }
}
