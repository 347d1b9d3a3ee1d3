pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.ViewModel

// Everything that a visit needs, checked; the worst first.
Page {
    id: page

    readonly property StaffMode staff: kiosk.staff as StaffMode

    staffed: true
    headline: "Check the kiosk"
    canAsk: !staff.busy
    asideLabel: "Check again"
    asideIcon: "refresh"
    canGo: false
    onBackPressed: staff.back()
    onArrange: {
        list.lay(body.width, body.height, 1, 0);
        leaves = Math.max(1, list.count);
    }

    function aside(): void {
        staff.examine();
    }

    Leaves {
        id: list
        leaf: page.leaf
        onStirred: page.rearrange()

        Outcome { staff: page.staff }
        Repeater {
            model: page.staff.findings

            FindingLine {}
        }
    }
}
