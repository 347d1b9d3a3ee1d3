import QtQuick
import Kiosk.Theme

// The sign at the head of an answer: round for one of several, square for as many as apply; ticked when chosen.
Rectangle {
    id: mark

    required property bool chosen
    required property bool square
    required property string icon
    readonly property bool picture: icon && !chosen

    width: Theme.mm(square ? 8.5 : icon ? 11.5 : 9)
    height: width
    radius: square ? Theme.mm(1.8) : width / 2
    color: chosen ? "transparent" : picture ? Theme.colors.tint : "transparent"
    border.width: picture ? 0 : Theme.mm(0.5)
    border.color: chosen ? Theme.colors.accentInk : Theme.colors.border

    Icon {
        anchors.centerIn: parent
        visible: mark.chosen || mark.icon
        name: mark.chosen ? "check" : mark.icon
        size: Theme.mm(7)
        tint: mark.chosen ? Theme.colors.accentInk : Theme.colors.accent
    }
}
