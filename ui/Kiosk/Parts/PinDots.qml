import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel

// How many digits were typed, and nothing else of them; and what there is to say about the PIN.
Rectangle {
    id: field

    required property StaffMode staff
    readonly property int count: staff.dots
    readonly property string problem: staff.waitMinutes ? qsTr("Too many wrong PINs. Minutes to wait: %1").arg(Theme.figures(staff.waitMinutes)) : staff.waitSeconds ? qsTr("Too many wrong PINs. Seconds to wait: %1").arg(Theme.figures(staff.waitSeconds)) : staff.wrong ? qsTr("That is not the PIN. Please try again.") : staff.problem

    implicitHeight: Theme.mm(17)
    radius: Theme.corner
    color: Theme.colors.surface
    border.width: Theme.mm(0.6)
    border.color: problem ? Theme.colors.attention : Theme.colors.accent
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: true
    Accessible.ignored: !visible
    Accessible.name: qsTr("PIN. Digits typed: %1").arg(Theme.figures(count))

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
