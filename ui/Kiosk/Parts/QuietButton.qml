import QtQuick
import Kiosk.Theme

// A button beside the main thing: outlined, with an icon where there is room for it.
Tappable {
    id: button

    property string icon
    property bool plain: !icon
    property bool directional: false
    property bool chosen: false
    // one of many in a row
    property bool snug: false
    property real size: Theme.button
    property real most: 1e6
    readonly property real side: Theme.mm(snug ? 3 : 4.5)
    readonly property real bareSide: Theme.mm(snug ? 2.4 : 3.2)
    readonly property real pad: plain ? bareSide : side
    readonly property real decor: plain ? 0 : picture.size + row.spacing
    // with the icon, without it, and without it as small as words may be
    readonly property real fullWidth: Math.max(Theme.touch, words.implicitWidth + 2 * side + (icon ? picture.size + row.spacing : 0))
    // with room for an icon, whether or not one is there
    readonly property real signedWidth: Math.max(Theme.touch, words.implicitWidth + 2 * side + picture.size + row.spacing)
    readonly property real bareWidth: Math.max(Theme.touch, words.implicitWidth + 2 * bareSide)
    readonly property real leastWidth: Math.max(Theme.touch, words.implicitWidth * words.minimumPixelSize / Math.max(words.minimumPixelSize, size) + 2 * bareSide)

    // not even the smallest words fit on one line
    readonly property bool folds: leastWidth > most

    implicitWidth: Math.max(Theme.touch, words.width + decor + 2 * pad)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.mm(3))
    radius: Theme.touch / 2
    personal: false
    color: chosen ? Theme.colors.accent : down ? Theme.colors.tint : "transparent"
    border.width: chosen ? 0 : Theme.hair
    border.color: Theme.colors.border

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.mm(button.snug ? 1.5 : 2)

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
            font.pixelSize: button.size
            font.weight: Font.DemiBold
            lineHeight: 1
            wrapMode: button.folds ? Text.Wrap : Text.NoWrap
            fontSizeMode: button.folds ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.shrunk(button.size, 0)
            horizontalAlignment: Text.AlignHCenter
            // squeezed words keep the height of large ones
            verticalAlignment: Text.AlignVCenter
        }
    }
}
