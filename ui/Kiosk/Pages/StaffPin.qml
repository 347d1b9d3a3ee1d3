pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// Staff unlock their own pages. What needs no PIN shows nobody. In the visit's language: a patient may come here by accident.
Entry {
    id: page

    readonly property StaffMode staff: kiosk.staff as StaffMode

    staffed: true
    title: qsTr("Staff PIN")
    help: qsTr("This part is for our staff. If you are a patient, please touch Back.")
    personal: false
    problem: dots.problem
    narrow: true
    ready: staff.canEnter
    next: qsTr("Unlock")
    onBackPressed: staff.back()
    onNextPressed: staff.enter()

    field: Item {
        implicitHeight: dots.implicitHeight + (screen.visible ? Theme.gap + screen.implicitHeight : 0)
        // two lines of the button are known once it has its width
        onImplicitHeightChanged: page.rearrange()

        PinDots {
            id: dots
            anchors { left: parent.left; right: parent.right; top: parent.top }
            staff: page.staff
        }
        QuietButton {
            id: screen
            anchors { left: parent.left; bottom: parent.bottom }
            visible: page.kiosk.atWelcome
            most: parent.width
            label: qsTr("Clean or measure")
            icon: "spray"
            onActivated: page.staff.go("screen")
        }
    }
    keys: Keypad {
        columns: 3
        signs: "1\n2\n3\n4\n5\n6\n7\n8\n9\nerase\n0\n"
        onTyped: sign => page.staff.digit(sign)
        onErased: page.staff.erase()
    }
}
