pragma Singleton
import QtQuick

// What the hands are doing: whether a keyboard is in use (only then a focus ring shows), and the last tap.
QtObject {
    property bool keyboard: false
    // a scanner is typing: Return or Tab ends its code and presses nothing
    property bool scanning: false
    property string lastPlace: ""
    // not a time of day: a clock that is set back would make every tap a second one
    readonly property Timer settling: Timer {}

    // A second tap in the same place within this time (ms) is a tremor, not a wish.
    function isFirst(place: string, within: int): bool {
        if (place === lastPlace && settling.running)
            return false;
        lastPlace = place;
        settling.interval = within;
        if (within > 0)
            settling.restart();
        else
            settling.stop();
        return true;
    }
}
