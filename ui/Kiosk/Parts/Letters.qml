import QtQuick
import Kiosk.ViewModel

// The keypad for names and free words. It has sides: Latin letters, the language's own, figures; letters that are more
// than fit go on. What turns, the space and erase stand in the same places on all of them, at the end of the last row.
Keypad {
    id: letters

    required property Kiosk kiosk
    property string side: "keys"
    property int sheet: 0

    // three rows on the 10 inch display, five on it upright
    readonly property int whole: 30
    readonly property int cells: Math.min(whole, deepest * most)
    readonly property var all: ({ keys: kiosk.keys, other: kiosk.otherKeys, figures: kiosk.figureKeys })
    readonly property var shown: all[side]
    readonly property var turns: {
        const other = kiosk.otherKeys.length > 0;
        if (side === "figures")
            return other ? ["other", "keys"] : ["keys"];
        const across = other ? [side === "keys" ? "other" : "keys"] : [];
        const full = shown.length + across.length + 2 > cells;
        const more = full && (other || cells < whole);
        const figures = kiosk.figureKeys.length > 0 && (!more || cells < whole);
        return [...(more ? ["more"] : []), ...(figures ? ["figures"] : []), ...across];
    }
    readonly property int room: cells - turns.length - 2
    // as evenly filled as can be where there are more than two
    readonly property int sheets: Math.max(1, Math.ceil(shown.length / room))
    readonly property int each: sheets > 2 ? Math.ceil(shown.length / sheets) : room
    readonly property int ahead: sheet + 1 < sheets ? (sheet + 1) * each : 0
    readonly property var letter: shown.slice(sheet * each, (sheet + 1) * each)
    readonly property var gaps: Array(Math.max(0, room - letter.length)).fill("")

    function begins(side: string, from: int): string {
        return all[side].slice(from, from + (all[side][0] === "A" ? 3 : 2)).join("");
    }

    faces: ({ keys: begins("keys", 0), other: begins("other", 0), figures: "123", more: begins(side, ahead) })
    fixed: turns.length + 2
    backward: /[\u0600-\u06ff]/.test(letter[0] ?? "")
    signs: [...letter, ...(turns.length > 0 ? gaps : []), ...turns, "space", "erase"].join("\n")
    onTyped: sign => kiosk.key(sign)
    onTurned: to => {
        sheet = to === "more" ? ahead / each : 0;
        side = to === "more" ? side : to;
    }
    onErased: kiosk.eraseKey()
}
