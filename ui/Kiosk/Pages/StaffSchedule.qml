import QtQuick
import Kiosk.Parts

// How old the schedule is, and a new one.
StaffSheet {
    id: page

    title: "Schedule"
    help: staff.schedule + "."
    columns: 1
    share: 0.45

    BigButton {
        label: "Import now"
        help: "What lies in the schedule's folder."
        icon: "refresh"
        onActivated: page.staff.importNow()
    }
    Outcome { staff: page.staff }
}
