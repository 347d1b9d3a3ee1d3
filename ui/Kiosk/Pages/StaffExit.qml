import QtQuick
import Kiosk.Parts

// The one way out of the kiosk; asks once more.
StaffSheet {
    id: page

    title: "End the kiosk?"
    help: (kiosk.atWelcome ? "" : "The visit on the screen is lost: nothing of it is kept. ") + "Nobody can check in here until it is started again."
    columns: 1
    share: 0.5

    BigButton {
        label: "No, go on"
        icon: "arrow-left"
        strong: true
        onActivated: page.staff.back()
    }
    BigButton {
        label: "Yes, end it"
        icon: "door"
        onActivated: page.staff.exit()
    }
}
