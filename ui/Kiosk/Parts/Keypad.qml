pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Keys in rows. The letters stand in the order of the alphabet: it is the one everybody knows.
Item {
    id: keypad

    // one string, so that the keys are not made anew at each touch
    required property string signs
    // what a key that turns to other signs shows, by its name
    property var faces: ({})
    // how many keys at the end keep their places, also where the letters run from right to left
    property int fixed: 0
    property bool backward: false
    // as many as fit, but no row much shorter than the others
    readonly property int most: Math.max(3, Math.floor((width + Theme.gap) / (Theme.touch + Theme.gap)))
    property int columns: Math.ceil(list.length / Math.ceil(list.length / most))
    readonly property var list: signs ? signs.split("\n") : []
    readonly property int rows: Math.ceil(list.length / columns)
    // more rows than this are not wanted
    property int deepest: 99
    readonly property real least: rows * Theme.touch + (rows - 1) * Theme.gap
    readonly property real across: (width - (columns - 1) * Theme.gap) / columns
    readonly property real down: Math.min(Theme.mm(21), (height - (rows - 1) * Theme.gap) / rows)

    signal typed(sign: string)
    signal erased
    signal advanced
    signal turned(to: string)

    function press(sign: string, at: int): void {
        if (sign === "erase")
            erased();
        else if (sign === "go")
            advanced();
        else if (sign in faces)
            turn(sign, at);
        else
            typed(sign === "space" ? " " : sign);
    }

    // the keys are made anew; the focus stays in its place
    function turn(to: string, at: int): void {
        const focused = keys.itemAt(at).activeFocus;
        turned(to);
        if (focused)
            keys.itemAt(at).forceActiveFocus(Qt.OtherFocusReason);
    }

    // which column a key stands in: mirrored, the fixed keys are on the left
    function column(index: int): int {
        const at = index % columns;
        const last = columns * rows - list.length;
        if (index >= list.length - fixed)
            return fixed > 0 && Theme.mirrored ? columns - 1 - at - last : at;
        if (backward)
            return columns - 1 - at;
        return at + (fixed > 0 && Theme.mirrored && Math.floor(index / columns) === rows - 1 ? fixed : 0);
    }

    Repeater {
        id: keys
        model: keypad.list

        Key {
            required property int index
            required property string modelData
            visible: modelData !== ""
            x: keypad.column(index) * (keypad.across + Theme.gap)
            y: Math.floor(index / keypad.columns) * (keypad.down + Theme.gap)
            width: keypad.across
            height: keypad.down
            sign: modelData
            face: keypad.faces[modelData] ?? ""
            onActivated: keypad.press(sign, index)
        }
    }
}
