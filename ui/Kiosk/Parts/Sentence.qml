import QtQuick
import Kiosk.Theme

// Words that help, below what is asked.
Even {
    color: Theme.colors.quiet
    font.pixelSize: Theme.lead
    lineHeight: 1.08
}
