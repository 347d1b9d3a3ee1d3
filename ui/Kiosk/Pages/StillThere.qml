pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Lies over the page when nobody has touched it for a while; it also hides the answers from whoever comes by.
Spread {
    id: page

    readonly property string story: qsTr("Soon this screen clears itself, to keep your answers private.")

    headed: false
    canBack: false
    canGo: false
    airy: true
    share: 0.45
    grow: Theme.mm(36)
    shelf: Countdown {
        text: qsTr("Seconds left: %1").arg(Theme.figures(Math.max(0, value)))
        value: page.kiosk.secondsLeft
        maximumValue: page.kiosk.secondsInAll
    }

    // a touch beside the buttons is a sign of life, too
    TapHandler {
        parent: page
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: page.kiosk.closeOverlay()
    }

    lead: Leaves {
        gap: Theme.mm(4)
        Title {
            text: qsTr("Are you still here?")
            personal: false
            size: Theme.display
        }
        Sentences {
            size: Theme.body
            text: Theme.large ? "" : page.story
            personal: false
        }
    }
    BigButton {
        label: qsTr("Yes, I am here")
        icon: "hand-finger"
        strong: true
        onActivated: page.kiosk.closeOverlay()
    }
    BigButton {
        label: qsTr("No, end my visit")
        icon: "door"
        onActivated: page.kiosk.finish()
    }
    Sentences {
        size: Theme.body
        text: Theme.large ? page.story : ""
        personal: false
    }
}
