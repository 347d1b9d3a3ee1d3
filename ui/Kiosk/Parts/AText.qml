import QtQuick
import Kiosk.Theme

// Words that a screen reader finds, too; spoken is false inside a control, which says them itself. What is hidden leaves
// the accessible tree: Qt alone would only mark it.
Text {
    property bool spoken: true
    // The person's own: read aloud only to who chose that. A text that nobody has thought about counts as such.
    property bool personal: true
    // what anybody may hear in its place
    property string instead
    // of the line height that the family has
    property real leading: 1

    function script(): var {
        const said = spoken && text ? [{text: text, personal: personal}] : [];
        return said.length > 0 && personal && instead ? [...said, {text: instead, personal: false, instead: true}] : said;
    }

    color: Theme.colors.ink
    font.family: Theme.family(text)
    font.pixelSize: Theme.body
    lineHeight: leading * Theme.leading(font.family)
    wrapMode: Text.Wrap
    // all begin on one side, whatever script they are in; mirrored, it is the right
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || !text || !visible
}
