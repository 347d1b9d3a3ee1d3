pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// Nobody is here: the screen is dim, and what it says wanders from place to place, against burn-in. The first touch only
// wakes it, so that nobody presses what they have not seen.
Rectangle {
    id: rest

    required property Kiosk kiosk
    // how many moves so far
    property int turn: 0
    readonly property var invitations: kiosk.invitations
    // corners and the middle, so that no pixel is lit for long
    readonly property list<point> places: [Qt.point(0, 0), Qt.point(1, 1), Qt.point(0.5, 0.45), Qt.point(1, 0), Qt.point(0, 1)]
    readonly property point here: places[turn % places.length]

    color: "#0E1116"
    focus: true
    Accessible.role: Accessible.Button
    Accessible.name: words.text
    Accessible.focusable: true
    Accessible.onPressAction: kiosk.wake()

    Timer {
        interval: 15000
        repeat: true
        running: true
        onTriggered: rest.turn++
    }
    Column {
        x: Theme.margin + Math.round((rest.width - width - 2 * Theme.margin) * rest.here.x)
        y: Theme.apart + Math.round((rest.height - height - 2 * Theme.apart) * rest.here.y)
        spacing: Theme.mm(4)
        opacity: 0.85

        Icon { name: rest.kiosk.page === "closed" ? "users" : "hand-finger"; size: Theme.mm(16); tint: "#8FDDEA" }
        AText {
            id: words
            width: Math.min(implicitWidth, rest.width - 2 * Theme.margin)
            spoken: false
            text: rest.invitations[rest.turn % rest.invitations.length]
            color: "#FFFFFF"
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }
        AText {
            width: Math.min(implicitWidth, rest.width - 2 * Theme.margin)
            text: rest.kiosk.centerName
            color: "#D3D9E3"
            font.pixelSize: Theme.lead
        }
    }
    MouseArea {
        anchors.fill: parent
        onReleased: rest.kiosk.wake()
    }
}
