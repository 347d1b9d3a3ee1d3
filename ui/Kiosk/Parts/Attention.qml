import QtQuick
import Kiosk.Theme

// What must not be overlooked, calmly: a tinted box with a sign, never red.
Rectangle {
    id: box

    required property string text
    property string icon: "info-circle"
    property bool personal: true
    // to be heard before anything else
    property bool urgent: false
    property real size: Theme.body
    property real shrink: 1
    readonly property var evens: [words]

    implicitHeight: Math.max(words.implicitHeight, sign.height) + 2 * Theme.mm(2)
    radius: Theme.corner
    color: Theme.colors.attentionGround
    border.width: Theme.hair
    border.color: Theme.colors.attention

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.mm(3); verticalCenter: parent.verticalCenter }
        name: box.icon
        tint: Theme.colors.attention
        size: Theme.mm(8)
    }
    Even {
        id: words
        anchors { left: sign.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.mm(3) }
        text: box.text
        personal: box.personal
        color: Theme.colors.attention
        font.pixelSize: Theme.shrunk(box.size, box.shrink)
        font.weight: Font.DemiBold
        onTextChanged: text => Accessible.announce(text, Accessible.Assertive)
    }
}
