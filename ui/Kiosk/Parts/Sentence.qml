import QtQuick
import Kiosk.Theme

// Words that help, below what is asked. A long line is hard to find the way back from.
Even {
    longest: Theme.ems(text) * font.pixelSize
    color: Theme.colors.quiet
    font.pixelSize: Theme.lead
    leading: 1.08
}
