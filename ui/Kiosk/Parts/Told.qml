import QtQuick
import Kiosk.Theme

// What became of what was done: quiet where it went well, in the colour of attention where somebody has to see to it.
Rectangle {
    id: box

    required property string text
    property bool well: true
    property bool busy: false
    property string icon: busy ? "hourglass" : well ? "check" : "alert-circle"
    property real shrink: 1
    readonly property var evens: [words]

    implicitHeight: Math.max(words.implicitHeight, sign.height) + 2 * Theme.mm(2.5)
    radius: Theme.corner
    color: well ? Theme.colors.tint : Theme.colors.attentionGround
    border.width: well ? 0 : Theme.hair
    border.color: Theme.colors.attention

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.mm(3); verticalCenter: parent.verticalCenter }
        name: box.icon
        tint: box.well ? Theme.colors.accent : Theme.colors.attention
        size: Theme.mm(7)
    }
    Even {
        id: words
        anchors { left: sign.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.mm(3) }
        text: box.text
        color: box.well ? Theme.colors.ink : Theme.colors.attention
        font.pixelSize: Theme.shrunk(Theme.lead, box.shrink)
        font.weight: Font.DemiBold
        onTextChanged: text => {
            if (text)
                Accessible.announce(text);
        }
    }
}
