pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Lies over the page when nobody has touched it for a while; it also hides the answers from whoever comes by.
Spread {
    id: page

    headed: false
    canBack: false
    canAsk: false
    canGo: false
    instead: Theme.large ? timeLeft : ""
    airy: true
    share: 0.45
    grow: Theme.mm(36)

    readonly property string story: qsTr("Soon this screen clears itself, to keep your answers private.")

    readonly property string timeLeft: kiosk.secondsLeft < 0 ? "" : qsTr("Seconds left: %1").arg(Theme.figures(kiosk.secondsLeft))

    // a touch beside the buttons is a sign of life, too
    TapHandler {
        parent: page.body
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: page.kiosk.closeOverlay()
    }

    lead: Leaves {
        gap: Theme.mm(4)
        Title {
            text: qsTr("Are you still here?")
            font.pixelSize: Theme.display
        }
        Sentences { text: Theme.large ? "" : page.story }
        Loader {
            active: !Theme.large && page.timeLeft
            sourceComponent: AText {
                text: page.timeLeft
                font.weight: Font.Bold
            }
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
    Sentences { text: Theme.large ? page.story : "" }
}
