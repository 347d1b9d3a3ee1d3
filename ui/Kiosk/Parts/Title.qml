import QtQuick
import Kiosk.Theme

// The heading of a screen.
Even {
    font.pixelSize: Theme.title
    font.weight: Font.Bold
    lineHeight: 0.98
    Accessible.role: Accessible.Heading
    onTextChanged: text => Accessible.announce(text)
}
