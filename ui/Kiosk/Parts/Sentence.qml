import QtQuick
import Kiosk.Theme

// Words that help, below what is asked. A line that is longer than about 70 signs is hard to find the way back from.
Even {
    longest: 30 * font.pixelSize
    color: Theme.colors.quiet
    font.pixelSize: Theme.lead
    leading: 1.08
}
