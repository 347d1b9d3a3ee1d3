pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// What staff can see to at the kiosk beside the patients.
StaffSheet {
    id: page

    title: "Tools"
    grow: Theme.mm(26)

    component Tool: BigButton {
        required property string to
        least: Theme.large ? 0 : Theme.answer
        onActivated: page.staff.go(to)
    }

    Loader {
        active: page.kiosk.canBeCalledIn
        sourceComponent: BigButton {
            label: "Called in now"
            help: "Print what is answered."
            icon: "walk"
            strong: true
            least: Theme.large ? 0 : Theme.answer
            onActivated: page.staff.callIn()
        }
    }
    Tool {
        to: "schedule"
        label: "Schedule"
        help: "Its age; import."
        icon: "calendar"
    }
    Tool {
        to: "printer"
        label: "Printer"
        help: "Its state; test slip."
        icon: "printer"
    }
    Tool {
        to: "doctor"
        label: "Check the kiosk"
        help: "Everything a visit needs."
        icon: "stethoscope"
    }
    Tool {
        to: "sound"
        label: "Sound"
        help: "Chime, and each language."
        icon: "volume"
    }
    Loader {
        active: page.kiosk.atWelcome
        sourceComponent: Tool {
            to: "screen"
            label: "Screen"
            help: "Clean or measure it."
            icon: "spray"
        }
    }
    Tool {
        to: "exit"
        label: "End the kiosk"
        help: "It asks once more."
        icon: "door"
    }
}
