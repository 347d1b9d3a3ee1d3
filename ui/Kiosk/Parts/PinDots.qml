import QtQuick
import Kiosk.Theme

// How many digits were typed, and nothing else of them.
Rectangle {
    id: field

    required property int count
    property bool wrong: false

    implicitHeight: Theme.mm(17)
    radius: Theme.corner
    color: Theme.colors.surface
    border.width: Theme.mm(0.6)
    border.color: wrong ? Theme.colors.attention : Theme.colors.accent
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: true
    Accessible.ignored: !visible
    Accessible.name: count === 1 ? "PIN, 1 digit" : "PIN, " + count + " digits"

    Row {
        anchors.centerIn: parent
        spacing: Math.min(Theme.mm(3), (field.width - Theme.mm(6)) / 12 - Theme.mm(3))

        Repeater {
            model: field.count

            Rectangle {
                width: Theme.mm(3.6)
                height: width
                radius: width / 2
                color: Theme.colors.ink
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        visible: field.count === 0
        width: Theme.mm(0.6)
        height: Theme.mm(8)
        color: Theme.colors.accent
    }
}
