import QtQuick
import Kiosk.Theme
import "arrows.js" as Arrows

// What a finger, a key or a screen reader can press. It acts on release; sliding off takes the press back.
Rectangle {
    id: tappable

    property string label
    property string place: label
    // What is read aloud, if not its accessible name, and whether that is the person's own; then what is in any case.
    property string heard
    property bool personal: true
    property string own
    property int doubleStrike: Theme.doubleStrike
    readonly property bool down: finger.pressed

    signal activated

    function script(): var {
        const said = [{text: heard || Accessible.name, personal: personal}];
        return own ? [...said, {text: own, personal: true}] : said;
    }

    function press(): void {
        if (Touch.isFirst(place, doubleStrike))
            activated();
    }

    function leave(forward: bool, row: bool): void {
        const target = row ? Arrows.nearest(tappable, forward) : null;
        (target ?? nextItemInFocusChain(forward)).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    activeFocusOnTab: true
    radius: Theme.corner
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.onPressAction: activated()

    Keys.onPressed: event => {
        Touch.keyboard = true;
        // a key that is held counts once
        event.accepted = event.isAutoRepeat;
        if (Touch.scanning || event.isAutoRepeat)
            return;
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            event.accepted = true;
            press();
            break;
        case Qt.Key_Left:
        case Qt.Key_Right:
            event.accepted = true;
            leave(Arrows.rightIsOn(tappable, Theme.mirrored) === (event.key === Qt.Key_Right), false);
            break;
        case Qt.Key_Up:
        case Qt.Key_Down:
            event.accepted = true;
            leave(event.key === Qt.Key_Down, true);
            break;
        }
    }

    TapHandler {
        id: finger
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onPressedChanged: if (pressed) Touch.keyboard = false
        onTapped: tappable.press()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.mm(1.3)
        visible: tappable.activeFocus && Touch.keyboard
        radius: tappable.radius + Theme.mm(1.3)
        color: "transparent"
        border.width: Math.max(4, Theme.mm(0.7))
        border.color: Theme.colors.focus
    }
}
