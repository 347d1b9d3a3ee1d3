import QtQuick
import Kiosk.Theme

// A state: its icon and its words; what somebody should see to stands out, without red.
Item {
    id: standing

    required property string text
    required property string icon
    property bool loud: false
    property bool spoken: true
    property real size: Theme.caption
    readonly property color tone: loud ? Theme.colors.attention : Theme.colors.ink

    implicitWidth: sign.size + Theme.mm(2) + words.implicitWidth
    implicitHeight: text ? Math.max(sign.size, words.implicitHeight) : 0

    Icon {
        id: sign
        anchors { left: parent.left; top: parent.top; topMargin: (Math.min(standing.height, first.height * 1.2) - height) / 2 }
        name: standing.icon
        size: Math.round(standing.size * 1.15)
        tint: standing.loud ? Theme.colors.attention : Theme.colors.accent
    }
    FontMetrics {
        id: first
        font: words.font
    }
    AText {
        id: words
        anchors { left: sign.right; leftMargin: Theme.mm(2); right: parent.right; verticalCenter: parent.verticalCenter }
        spoken: standing.spoken
        text: standing.text
        color: standing.tone
        font.pixelSize: standing.size
        font.weight: standing.loud ? Font.Bold : Font.Normal
    }
}
