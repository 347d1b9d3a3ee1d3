import QtQuick
import Kiosk.Theme

// A code scanner types its code and then Return, Tab, or both. A person at a keyboard is slower: what stays unfinished is forgotten.
Timer {
    id: scanner

    property string code

    // A scanner may read twice: keys right behind a code, and what hangs on to them, belong to that.
    readonly property Timer settling: Timer { interval: 1000 }
    readonly property Timer burst: Timer { interval: 100 }

    // also a moment after the code: what ends it may be two keys, and the second must press nothing
    readonly property bool typing: running || burst.running

    // a person who strikes a stray key and goes on by Tab is no scanner
    readonly property bool tabEnds: code ? code.length > 2 : burst.running

    signal scanned(code: string)

    function echoes(): bool {
        if (!settling.running && !burst.running)
            return false;
        burst.restart();
        return true;
    }

    function forget(): void {
        stop();
        code = "";
    }

    function ends(): bool {
        const whole = code;
        forget();
        if (whole) {
            settling.restart();
            burst.restart();
            scanned(whole);
        }
        return whole !== "";
    }

    // true where the key belongs to a code
    function takes(key: int, text: string): bool {
        if (key === Qt.Key_Return || key === Qt.Key_Enter)
            return ends();
        if (!/^[^\x00-\x1f\x7f-\x9f]+$/.test(text))
            return false;
        // one sign more than a code may have: it is too long then, not cut to one that fits
        code = (code + text).slice(0, 65);
        restart();
        return true;
    }

    interval: 1500
    onTypingChanged: Touch.scanning = typing
    onTriggered: forget()
}
