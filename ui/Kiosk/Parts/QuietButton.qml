import QtQuick
import Kiosk.Theme

// A button beside the main thing: outlined, with an icon where there is room for it.
Tappable {
    id: button

    property string icon
    property bool plain: !icon
    property bool directional: false
    property bool chosen: false
    property real most: 1e6
    readonly property real pad: Theme.mm(plain ? 3.2 : 4.5)
    readonly property real decor: plain ? 0 : picture.size + row.spacing
    readonly property real fullWidth: words.implicitWidth + 2 * Theme.mm(4.5) + (icon ? picture.size + row.spacing : 0)

    readonly property real bareWidth: Math.max(Theme.touch, words.implicitWidth + 2 * Theme.mm(3.2))

    implicitWidth: Math.max(Theme.touch, words.width + decor + 2 * pad)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(3))
    radius: Theme.touch / 2
    color: chosen ? Theme.colors.accent : down ? Theme.colors.tint : "transparent"
    border.width: chosen ? 0 : Theme.hair
    border.color: Theme.colors.border

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.mm(2)

        Icon {
            id: picture
            anchors.verticalCenter: parent.verticalCenter
            visible: !button.plain
            name: button.icon
            size: Theme.mm(5.5)
            tint: words.color
            directional: button.directional
        }
        AText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.most - 2 * button.pad - button.decor)
            spoken: false
            text: button.label
            color: button.chosen ? Theme.colors.accentInk : Theme.colors.ink
            font.pixelSize: Theme.button
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.cap(3.25, 0.5)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
