pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// Who has checked in today, latest first; above them what somebody has to see to.
Page {
    id: page

    readonly property StaffMode staff: kiosk.staff as StaffMode

    staffed: true
    // in large type a line of the list may need all the room
    headed: !Theme.large
    headline: staff.summary ? "Today: " + staff.summary : "Today"
    // on further leaves it turns back: nobody may walk away from a list that they believe is locked
    backLabel: leaf > 0 || staff.begins > 0 ? "Back" : "Lock"
    canAsk: true
    asideLabel: "Tools"
    asideIcon: "adjustments"
    canGo: staff.ends < staff.count
    next: "Older"
    nextExtra: staff.ends + " of " + staff.count
    // in large type the list needs the room, and Tools has it, too
    shelf: kiosk.canBeCalledIn && !Theme.large ? calledIn : null
    onNextPressed: turnPart(() => staff.older())
    onBackPressed: staff.begins > 0 ? turnPart(() => staff.newer()) : staff.back()
    onArrange: {
        list.lay(body.width, body.height, 1, 0);
        leaves = Math.max(1, list.count);
    }

    function turnPart(turn: var): void {
        leaf = 0;
        turn();
        body.focus = true;
    }

    function aside(): void {
        staff.go("tools");
    }

    component Loud: Loader {
        id: loud

        property string text
        property string icon: "alert-circle"

        active: text
        sourceComponent: Told {
            text: loud.text
            icon: loud.icon
            well: false
        }
    }

    Component {
        id: calledIn

        Item {
            implicitHeight: button.implicitHeight

            QuietButton {
                id: button
                most: parent.width
                label: "Called in now: print what is answered"
                icon: "walk"
                onActivated: page.staff.callIn()
            }
        }
    }
    Leaves {
        id: list
        leaf: page.leaf
        onStirred: page.rearrange()

        Loud {
            text: page.staff.calls ? "Help asked for: " + page.staff.calls : ""
            icon: "headset"
        }
        Loud { text: page.staff.problem }
        Loud {
            text: page.kiosk.staffNote
            icon: "printer"
        }
        Loud {
            text: page.staff.scheduleLoud ? page.staff.schedule + "." : ""
            icon: "calendar"
        }
        Loader {
            active: page.staff.reading || page.staff.empty
            sourceComponent: Sentence { text: page.staff.reading ? "Reading the day. Please wait." : "Who checks in appears here by itself." }
        }
        Repeater {
            model: page.staff.rows

            CheckInLine {
                onActivated: page.staff.look(reference)
            }
        }
    }
}
