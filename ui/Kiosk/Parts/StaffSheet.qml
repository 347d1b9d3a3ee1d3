import QtQuick
import Kiosk.ViewModel

// A page of staff's with words and what can be done; what is under way and what came of it stands above the rest.
Sheet {
    id: page

    readonly property StaffMode staff: kiosk.staff as StaffMode

    staffed: true
    personal: true
    headline: "Staff"
    canGo: false
    airy: true
    onBackPressed: staff.back()
}
