import QtQuick
import Kiosk.Theme

// Comes in from where one is going: a short way and in full strength, so that the first frame can be read.
NumberAnimation {
    function begin(forward: bool): void {
        from = Theme.mm(12) * (forward === Theme.mirrored ? -1 : 1);
        if (duration > 0)
            restart();
    }

    property: "x"
    to: 0
    duration: Theme.slide
    easing.type: Easing.OutCubic
}
