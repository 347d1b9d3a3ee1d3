import QtQuick
import Kiosk.Theme

// Words that a screen reader finds, too; spoken is false inside a control, which says them itself. What is hidden leaves
// the accessible tree: Qt alone would only mark it.
Text {
    property bool spoken: true

    color: Theme.colors.ink
    font.family: Theme.family(text)
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || !text || !visible
}
