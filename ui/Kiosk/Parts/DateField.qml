import QtQuick
import Kiosk.Theme

// One box of a date with its name above it.
Tappable {
    id: box

    required property string field
    required property string text
    required property bool focused
    required property int digits
    required label
    property bool wrong: false
    readonly property real labelHeight: name.implicitHeight
    // for the name on one line
    readonly property real need: bold.advanceWidth + Theme.mm(2)

    color: "transparent"
    place: field
    personal: false
    heard: label
    own: text
    Accessible.role: Accessible.Button
    Accessible.name: text ? label + ", " + text : label
    Accessible.selected: focused

    TextMetrics {
        id: bold
        text: box.label
        font { family: name.font.family; pixelSize: Theme.caption; weight: Font.Bold }
    }
    AText {
        id: name
        anchors { left: parent.left; right: parent.right }
        spoken: false
        text: box.label
        color: box.focused ? Theme.colors.accent : Theme.colors.quiet
        font.pixelSize: Theme.caption
        font.weight: box.focused ? Font.Bold : Font.Normal
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: name.bottom; bottom: parent.bottom; topMargin: Theme.mm(1) }
        radius: Theme.corner
        color: box.focused ? Theme.colors.surface : "transparent"
        border.width: box.focused ? Theme.mm(0.8) : Theme.hair
        border.color: box.focused ? Theme.colors.accent : box.wrong ? Theme.colors.attention : Theme.colors.border

        AText {
            id: words
            anchors { left: parent.left; leftMargin: Theme.mm(4); verticalCenter: parent.verticalCenter }
            spoken: false
            text: box.text
            font.pixelSize: Theme.cap(5.4, 0.6)
            font.weight: Font.DemiBold
        }
        Rectangle {
            anchors { left: words.right; leftMargin: Theme.mm(0.6); verticalCenter: parent.verticalCenter }
            visible: box.focused
            width: Theme.mm(0.6)
            height: words.font.pixelSize * 1.1
            color: Theme.colors.accent
        }
    }
}
