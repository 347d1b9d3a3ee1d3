import QtQuick
import Kiosk.Theme

// The one way on. Not ready, it is an outline.
Tappable {
    id: button

    property bool ready: true
    property string extra
    property string icon
    property real most: 1e6
    readonly property real pad: Theme.mm(6)
    // the icon goes first where room is short, then the second text
    readonly property real told: words.implicitWidth + 2 * pad + (extra ? more.implicitWidth + row.spacing : 0)
    readonly property real fullWidth: Math.max(Theme.mm(44), told + (icon ? picture.size + row.spacing : 0))
    readonly property bool drawn: icon && told + picture.size + row.spacing <= most
    readonly property real decor: drawn ? picture.size + row.spacing : 0

    implicitWidth: Math.max(Theme.mm(44), words.width + (more.visible ? more.implicitWidth + row.spacing : 0) + decor + 2 * pad)
    // By the highest family of the language, whatever the words are set in: the bar stays where it is.
    implicitHeight: Math.max(Theme.answer, Theme.primary * (Theme.mirrored ? 1.53 : 1.362) + Theme.mm(4))
    radius: Math.min(height / 2, Theme.answer / 2)
    color: !ready ? "transparent" : down ? Theme.colors.accentDown : Theme.colors.accent
    border.width: ready ? 0 : Theme.hair
    border.color: Theme.colors.border
    place: "primary"
    personal: false
    Accessible.name: extra ? label + ", " + extra : label

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.mm(2.5)

        AText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.most - 2 * button.pad - button.decor)
            spoken: false
            text: button.label
            color: button.ready ? Theme.colors.accentInk : Theme.colors.quiet
            font.pixelSize: Theme.primary
            font.weight: Font.Bold
            lineHeight: 1
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.max(Theme.cap(4.85, 0), Theme.shrunk(Theme.primary, 0))
            horizontalAlignment: Text.AlignHCenter
            // squeezed words keep the height of large ones
            verticalAlignment: Text.AlignVCenter
        }
        AText {
            id: more
            anchors.verticalCenter: parent.verticalCenter
            visible: text && words.width + 2 * button.pad + button.decor + implicitWidth + row.spacing <= button.most
            spoken: false
            text: button.extra
            color: button.ready ? Theme.colors.accentQuiet : Theme.colors.quiet
            font.pixelSize: Theme.button
        }
        Icon {
            id: picture
            anchors.verticalCenter: parent.verticalCenter
            visible: button.drawn
            name: button.icon
            size: Theme.mm(7)
            tint: button.ready ? Theme.colors.accentInk : Theme.colors.quiet
            directional: true
        }
    }
}
