import QtQuick
import Kiosk.Theme

// One drawing of the icon set in one colour; decoration, so it is not in the accessible tree.
Image {
    property string name
    property color tint: Theme.colors.accent
    property real size: Theme.mm(7)
    // points forward or back, so it turns with the reading direction
    property bool directional: false

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name ? "image://icon/" + name + "/" + tint.toString().slice(1) : ""
    mirror: directional && Theme.mirrored
}
