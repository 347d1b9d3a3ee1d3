import QtQuick
import Kiosk.Theme

// A card that shows one large thing under its name.
Rectangle {
    id: plate

    property string caption
    property string icon
    property bool personal: true
    default property Item content
    readonly property var evens: [name]
    readonly property real pad: Theme.mm(5)
    readonly property real tall: (icon ? picture.size + Theme.mm(3) : 0) + name.implicitHeight + (content ? content.implicitHeight + Theme.mm(2) : 0)

    implicitHeight: tall + 2 * pad
    radius: Theme.mm(4.5)
    color: Theme.colors.tint

    Icon {
        id: picture
        anchors { left: parent.left; leftMargin: plate.pad; top: parent.top; topMargin: (plate.height - plate.tall) / 2 }
        visible: plate.icon
        name: plate.icon
        size: Theme.mm(12)
    }
    Even {
        id: name
        anchors { left: parent.left; right: parent.right; leftMargin: plate.pad; rightMargin: plate.pad; top: parent.top }
        anchors.topMargin: (plate.height - plate.tall) / 2 + (plate.icon ? picture.size + Theme.mm(3) : 0)
        text: plate.caption
        personal: plate.personal
        font.weight: Font.DemiBold
    }
    Binding { target: plate.content; property: "width"; value: place.width }
    Item {
        id: place
        anchors { left: name.left; right: name.right; top: name.bottom; topMargin: Theme.mm(2) }
        data: [plate.content]
    }
}
