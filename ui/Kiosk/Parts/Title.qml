import QtQuick
import Kiosk.Theme

// The heading of a screen.
Even {
    id: title

    property int size: Theme.title
    property real shrink: 1

    font.pixelSize: Theme.shrunk(size, shrink)
    font.weight: Font.Bold
    leading: 0.98
    Accessible.role: Accessible.Heading
    // a page that lies under another keeps silent
    onTextChanged: text => {
        if (visible)
            Accessible.announce(text);
    }
}
