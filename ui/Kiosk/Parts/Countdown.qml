import QtQuick
import Kiosk.Theme

// What is left of a time, in words and as a bar. A screen reader takes value, minimumValue and maximumValue from here.
Item {
    id: countdown

    required property string text
    required property int value
    required property int maximumValue
    readonly property int minimumValue: 0
    readonly property int stepSize: 1

    implicitHeight: words.implicitHeight + Theme.mm(1.5) + track.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text
    Accessible.ignored: !visible

    AText {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top }
        // the figure does not stand on a line alone
        text: countdown.text.replace(/ (?=\S+$)/, "\u00a0")
        personal: false
        font.weight: Font.Bold
    }
    Rectangle {
        id: track
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.mm(3)
        radius: height / 2
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.colors.border

        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: Math.max(height, parent.width * countdown.value / Math.max(1, countdown.maximumValue))
            radius: height / 2
            color: Theme.colors.accent
        }
    }
}
