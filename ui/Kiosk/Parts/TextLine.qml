import QtQuick
import Kiosk.Theme

// What was typed, large, with a caret. What is too long shows its end.
Rectangle {
    id: line

    required property string text
    required property string label
    property bool wrong: false
    property int lines: 1
    property bool labelled: true
    property point end: Qt.point(0, 0)
    readonly property string shown: tail(text, (width - 2 * Theme.mm(4)) * (lines > 1 ? lines * 0.88 : 1) - Theme.mm(3))

    function tail(text: string, room: real): string {
        if (metrics.advanceWidth(text) <= room)
            return text;
        let from = 1;
        while (from < text.length && metrics.advanceWidth("…" + text.slice(from)) > room)
            from++;
        return "…" + text.slice(from);
    }

    readonly property bool backward: shown ? /[\u0590-\u08ff]/.test(shown) : Theme.mirrored

    // the same in every script, or the keys below would move with the first letter
    readonly property real row: Math.ceil(words.font.pixelSize * 1.36)
    readonly property real lift: metrics.ascent - words.font.pixelSize * 1.04

    implicitHeight: (labelled ? name.implicitHeight : 0) + row * lines + 2 * Theme.mm(1.2)
    radius: Theme.corner
    color: Theme.colors.surface
    border.width: Theme.mm(0.6)
    border.color: wrong ? Theme.colors.attention : Theme.colors.accent
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: true
    Accessible.name: label
    Accessible.ignored: !visible

    FontMetrics {
        id: metrics
        font: words.font
    }
    AText {
        id: name
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.mm(4); topMargin: Theme.mm(1.2) }
        visible: line.labelled
        text: line.label
        personal: false
        color: Theme.colors.quiet
        font.pixelSize: Theme.caption
    }
    AText {
        id: words
        anchors { left: parent.left; right: parent.right; top: line.labelled ? name.bottom : parent.top; margins: Theme.mm(4) }
        anchors.topMargin: (line.labelled ? 0 : Theme.mm(1.2)) - line.lift
        lineHeight: line.row
        lineHeightMode: Text.FixedHeight
        text: line.shown
        // from the side where its own script begins; AlignLeft is the right where the screen is mirrored
        horizontalAlignment: line.backward === Theme.mirrored ? Text.AlignLeft : Text.AlignRight
        font.pixelSize: Theme.cap(4.85, 0.8)
        font.weight: Font.DemiBold
        onLineLaidOut: piece => {
            if (piece.isLast)
                line.end = Qt.point(piece.implicitWidth, piece.y);
        }
    }
    Rectangle {
        readonly property real behind: words.text ? line.end.x + Theme.mm(0.6) : 0
        x: line.backward ? words.x + words.width - behind - width : words.x + behind
        y: words.y + line.lift + (words.text ? line.end.y : 0)
        width: Theme.mm(0.6)
        height: line.row
        color: Theme.colors.accent
    }
}
