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
    property string told

    // once, when it is there to be seen: a page under another keeps silent, and so does a leaf that is turned back to
    function tell(): void {
        if (visible && text && text !== told) {
            told = text;
            Accessible.announce(text);
        }
    }

    onTextChanged: tell()
    onVisibleChanged: tell()
}
