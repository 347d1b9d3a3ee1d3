import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Asks once more, and says what it means.
StaffSheet {
    id: page

    title: "Make " + staff.number + " void?"
    help: staff.name + ": this check-in then counts for nothing. The exam can be checked in again. Take the slip out of the tray. It stays in the list as void."
    helpSize: Theme.lead
    columns: 1
    share: 0.5

    Outcome { staff: page.staff }
    BigButton {
        label: "No, keep it"
        icon: "arrow-left"
        strong: true
        onActivated: page.staff.back()
    }
    BigButton {
        label: "Yes, make it void"
        icon: "x"
        onActivated: page.staff.void()
    }
}
