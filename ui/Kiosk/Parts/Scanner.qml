import QtQuick
import Kiosk.Theme

// A code scanner types its code and then Return. A person at a keyboard is slower: what stays unfinished is forgotten.
Timer {
    id: scanner

    property string code

    signal scanned(code: string)

    function forget(): void {
        stop();
        code = "";
        Touch.scanning = false;
    }

    // true where the key belongs to a code
    function takes(key: int, text: string): bool {
        if (key === Qt.Key_Return || key === Qt.Key_Enter) {
            const whole = code;
            forget();
            if (whole)
                scanned(whole);
            return whole !== "";
        }
        if (!/^[^\x00-\x1f\x7f-\x9f]+$/.test(text))
            return false;
        code = (code + text).slice(0, 64);
        Touch.scanning = true;
        restart();
        return true;
    }

    interval: 1500
    onTriggered: forget()
}
