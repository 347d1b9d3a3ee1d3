pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Keys in rows. The letters stand in the order of the alphabet: it is the one everybody knows.
Item {
    id: keypad

    // one string, so that the keys are not made anew at each touch
    required property string signs
    // as many as fit, but no row much shorter than the others
    readonly property int most: Math.max(3, Math.floor((width + Theme.gap) / (Theme.touch + Theme.gap)))
    property int columns: Math.ceil(list.length / Math.ceil(list.length / most))
    readonly property var list: signs ? signs.split("\n") : []
    readonly property int rows: Math.ceil(list.length / columns)
    readonly property real least: rows * Theme.touch + (rows - 1) * Theme.gap
    readonly property real across: (width - (columns - 1) * Theme.gap) / columns
    readonly property real down: Math.min(Theme.mm(21), (height - (rows - 1) * Theme.gap) / rows)

    signal typed(sign: string)
    signal erased
    signal advanced
    signal turned

    function press(sign: string): void {
        if (sign === "erase")
            erased();
        else if (sign === "go")
            advanced();
        else if (sign === "figures" || sign === "letters")
            turned();
        else
            typed(sign === "space" ? " " : sign);
    }

    Repeater {
        model: keypad.list

        Key {
            required property int index
            required property string modelData
            x: (index % keypad.columns) * (keypad.across + Theme.gap)
            y: Math.floor(index / keypad.columns) * (keypad.down + Theme.gap)
            width: keypad.across
            height: keypad.down
            sign: modelData
            onActivated: keypad.press(sign)
        }
    }
}
