import QtQuick
import Kiosk.Theme

// The waiting number, to be read from across the room. As high as its figures, without the air that a line has.
Item {
    id: numeral

    required property string text
    property bool personal: true

    implicitWidth: words.implicitWidth
    implicitHeight: text ? Theme.mm(29) : 0

    AText {
        id: words
        anchors { left: parent.left; right: parent.right; baseline: parent.bottom; baselineOffset: -Theme.mm(2) }
        text: numeral.text
        personal: numeral.personal
        color: Theme.colors.accent
        font.pixelSize: Theme.number
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display
    }
}
