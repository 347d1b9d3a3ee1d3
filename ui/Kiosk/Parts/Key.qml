pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One key of a keypad: a sign, a drawing for space, erase and the next box, or what other signs it turns to.
Tappable {
    id: key

    required property string sign
    property string face
    readonly property var icons: ({ erase: "backspace", go: "arrow-right" })
    readonly property var names: ({ space: qsTr("Space"), erase: qsTr("Erase"), go: qsTr("Next box") })
    readonly property bool drawn: sign in names
    readonly property bool turning: face !== ""

    label: drawn ? names[sign] : face || sign
    radius: Theme.mm(2.5)
    personal: false
    doubleStrike: Theme.doubleStrike / 2
    color: down ? Theme.colors.accent : drawn || turning ? Theme.colors.tint : Theme.colors.surface
    border.width: Theme.hair
    border.color: Theme.colors.border

    AText {
        anchors.centerIn: parent
        visible: !key.drawn
        spoken: false
        text: key.drawn ? "" : key.label
        color: key.down ? Theme.colors.accentInk : Theme.colors.ink
        font.pixelSize: key.turning ? Math.max(Theme.cap(4.85, 0), Math.min(Theme.key * 0.8, key.width * 0.42)) : Theme.key
        // several signs have less room
        font.weight: key.turning ? Font.Normal : Font.DemiBold
    }
    Loader {
        anchors.centerIn: parent
        active: key.drawn
        sourceComponent: key.sign === "space" ? bar : picture
    }
    Component {
        id: picture
        Icon {
            name: key.icons[key.sign]
            size: Theme.mm(9)
            tint: key.down ? Theme.colors.accentInk : Theme.colors.accent
            directional: key.sign === "go"
        }
    }
    Component {
        id: bar
        Rectangle {
            width: Math.min(Theme.mm(11), key.width * 0.6)
            height: Theme.mm(3.5)
            color: "transparent"
            border.width: Theme.mm(0.7)
            border.color: key.down ? Theme.colors.accentInk : Theme.colors.accent
            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: -1 }
                height: parent.height * 0.6
                color: key.color
            }
        }
    }
}
