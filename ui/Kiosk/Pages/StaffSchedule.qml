import QtQuick
import Kiosk.Parts

// How old the schedule is, and a new one.
StaffSheet {
    id: page

    title: "Schedule"
    help: staff.schedule + "."
    columns: 1
    share: 0.45

    Outcome { staff: page.staff }
    BigButton {
        label: "Import now"
        help: "What lies in the schedule's folder."
        icon: "refresh"
        onActivated: page.staff.importNow()
    }
}
