pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModel

// What is under way, or what came of it.
Loader {
    id: outcome

    required property StaffMode staff
    readonly property string words: staff.busy || staff.said

    active: words
    sourceComponent: Told {
        text: outcome.words
        well: outcome.staff.well || outcome.staff.busy !== ""
        busy: outcome.staff.busy !== ""
    }
}
