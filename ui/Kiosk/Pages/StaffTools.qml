pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// What staff can see to at the kiosk beside the patients.
StaffSheet {
    id: page

    title: "Tools"
    help: staff.schedule + "."
    share: 0.25
    grow: Theme.mm(30)

    component Tool: BigButton {
        required property string to
        onActivated: page.staff.go(to)
    }

    Loader {
        active: page.kiosk.canBeCalledIn
        sourceComponent: BigButton {
            label: "Called in now"
            help: "Print what this patient has answered."
            icon: "walk"
            strong: true
            onActivated: page.staff.callIn()
        }
    }
    Tool {
        to: "schedule"
        label: "Schedule"
        help: "How old it is; import."
        icon: "calendar"
    }
    Tool {
        to: "printer"
        label: "Printer"
        help: "How it is; test slip."
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
