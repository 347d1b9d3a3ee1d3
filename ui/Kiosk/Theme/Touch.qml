pragma Singleton
import QtQuick

// What the hands are doing: whether a keyboard is in use (only then a focus ring shows), and the last tap.
QtObject {
    property bool keyboard: false
    // a scanner is typing: Return or Tab ends its code and presses nothing
    property bool scanning: false
    property string lastPlace: ""
    property double lastTime: 0

    // A second tap in the same place within this time is a tremor, not a wish.
    function isFirst(place: string, within: int): bool {
        const now = Date.now();
        if (place === lastPlace && now - lastTime < within)
            return false;
        lastPlace = place;
        lastTime = now;
        return true;
    }
}
