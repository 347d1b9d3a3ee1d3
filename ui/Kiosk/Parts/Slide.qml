import QtQuick
import Kiosk.Theme

// Comes in from where one is going: a short way, so that the first frame already shows the whole screen.
ParallelAnimation {
    id: slide

    required property Translate target
    required property Item veil

    function start(forward: bool): void {
        way.from = Theme.mm(18) * (forward === Theme.mirrored ? -1 : 1);
        restart();
    }

    NumberAnimation {
        id: way
        target: slide.target
        property: "x"
        to: 0
        duration: Theme.slide
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        target: slide.veil
        property: "opacity"
        from: Theme.still ? 1 : 0.2
        to: 1
        duration: Theme.slide
    }
}
