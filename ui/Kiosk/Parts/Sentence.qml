import QtQuick
import Kiosk.Theme

// Words that help, below what is asked. A long line is hard to find the way back from.
Even {
    property int size: Theme.lead
    property real shrink: 1

    longest: Theme.ems(text) * font.pixelSize
    color: Theme.colors.quiet
    font.pixelSize: Theme.shrunk(size, shrink)
    leading: 1.08
}
