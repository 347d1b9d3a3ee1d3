import QtQuick
import Kiosk.Theme

// The heading of a screen.
Even {
    font.pixelSize: Theme.title
    font.weight: Font.Bold
    lineHeight: 0.98
    Accessible.role: Accessible.Heading
    // a page that lies under another keeps silent
    onTextChanged: text => {
        if (visible)
            Accessible.announce(text);
    }
}
