import QtQuick
import Kiosk.Parts

// How the printer is, and whether a slip comes out.
StaffSheet {
    id: page

    title: "Printer"
    help: "A test slip goes the way of every slip. It shows a made-up person."
    columns: 1
    share: 0.45

    Outcome { staff: page.staff }
    BigButton {
        label: "Print a test slip"
        icon: "printer"
        onActivated: page.staff.testSlip()
    }
}
