import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModel

// Shows the page that the visit is on, or what lies over it; never both, so that nothing behind can be reached.
FocusScope {
    id: host

    required property Kiosk kiosk
    // pages are made when the theme knows the display
    property bool open: false
    readonly property string page: open ? kiosk.page : ""
    readonly property string overlay: kiosk.overlay
    readonly property bool takesCodes: !overlay && (page === "welcome" || page === "scan")

    readonly property var pages: ({
            welcome: "Welcome", scan: "Scan", birth: "Birth", name: "Name", looking: "Waiting", saving: "Waiting",
            question: "Question", words: "Words", check: "Check", done: "Done", desk: "Desk",
            closed: "Closed"
        })
    readonly property var overlays: ({
            help: "Help", settings: "Settings", language: "Language", still: "StillThere", cleaning: "Cleaning", ruler: "Ruler", expect: "Expect"
        })

    readonly property string staffPage: kiosk.staffPage
    readonly property var staffPages: ({
            pin: "StaffPin", day: "StaffDay", check_in: "StaffCheckIn", void: "StaffVoid", tools: "StaffTools", schedule: "StaffSchedule",
            printer: "StaffPrinter", doctor: "StaffDoctor", sound: "StaffSound", exit: "StaffExit"
        })

    // one for all pages: a Loader never lets go of what setSource was given
    readonly property var given: ({kiosk: kiosk})

    function lay(): void {
        show(over, overlay === "staff" ? staffPages[staffPage] ?? "Staff" : overlay ? overlays[overlay] : "");
    }

    function show(place: Loader, file: string): void {
        place.setSource(file ? Qt.resolvedUrl("Kiosk/Pages/" + file + ".qml") : "", given);
    }

    // any key wakes the screen; a sign may begin a scanner's code, every other key did no more than that
    function wakes(text: string): bool {
        const resting = kiosk.resting;
        if (resting)
            kiosk.wake();
        return resting && !/^[ -~]$/.test(text);
    }

    // a keyboard types what the keypad on the screen offers
    function types(key: int, text: string): bool {
        if (overlay === "staff")
            return unlocks(key, text);
        const sign = text.toUpperCase();
        const signs = [...kiosk.keys, ...kiosk.otherKeys, ...kiosk.figureKeys];
        const letters = page === "name" || page === "words";
        const offered = !overlay && text !== "" && (signs.includes(sign) || (page === "birth" ? /^[0-9]$/.test(sign) : sign === " " && letters));
        if (offered)
            kiosk.key(sign);
        else if (key === Qt.Key_Backspace && !overlay && kiosk.keys.length > 0)
            kiosk.eraseKey();
        else
            return false;
        return true;
    }

    // a keyboard types the PIN, too
    function unlocks(key: int, text: string): bool {
        if (staffPage !== "pin")
            return false;
        if (/^[0-9]$/.test(text))
            kiosk.staffDigit(text);
        else if (key === Qt.Key_Backspace)
            kiosk.staffErase();
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            kiosk.staffEnter();
        else
            return false;
        return true;
    }

    // Escape is Back, and closes what lies over the page
    function leaves(key: int): bool {
        if (key === Qt.Key_Escape && overlay === "staff" && staffPage)
            kiosk.staffBack();
        else if (key === Qt.Key_Escape && overlay)
            kiosk.closeOverlay();
        else if (key === Qt.Key_Escape)
            (front.item as Page)?.retreat();
        return key === Qt.Key_Escape;
    }

    // an arrow where no control has the focus: to the first, or to the last
    function enters(key: int): bool {
        const on = key === Qt.Key_Down || key === (Theme.mirrored ? Qt.Key_Left : Qt.Key_Right);
        const back = key === Qt.Key_Up || key === (Theme.mirrored ? Qt.Key_Right : Qt.Key_Left);
        if (on || back)
            host.nextItemInFocusChain(on).forceActiveFocus(on ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return on || back;
    }

    function sounds(key: int): bool {
        if (key === Qt.Key_VolumeUp || key === Qt.Key_VolumeDown)
            kiosk.setVolume(kiosk.volume + (key === Qt.Key_VolumeUp ? 1 : -1));
        else if (key === Qt.Key_VolumeMute)
            kiosk.setReadAloud(false);
        else
            return false;
        return true;
    }

    // not a shortcut: that would be carried out before anybody knows whether a scanner typed it
    function summons(event: KeyEvent): bool {
        const staff = event.key === Qt.Key_S && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        if (staff)
            kiosk.openStaff();
        return staff;
    }

    LayoutMirroring.enabled: kiosk.mirrored
    LayoutMirroring.childrenInherit: true

    onPageChanged: show(front, pages[page] ?? "")
    onOverlayChanged: lay()
    // closed, it goes with its overlay
    onStaffPageChanged: if (overlay === "staff" && staffPage) lay()
    onTakesCodesChanged: scanner.forget()

    Keys.onPressed: event => {
        // a key that is held counts once, Tab too
        event.accepted = event.isAutoRepeat;
        if (event.isAutoRepeat)
            return;
        Touch.keyboard = Touch.keyboard || [Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        event.accepted = summons(event) || wakes(event.text) || !takesCodes && scanner.echoes() || takesCodes && scanner.takes(event.key, event.text) || types(event.key, event.text) || leaves(event.key) || enters(event.key) || sounds(event.key);
    }

    Loader {
        id: front
        anchors.fill: parent
        focus: !host.overlay && !host.kiosk.resting
        visible: !host.overlay && !host.kiosk.resting
    }
    Loader {
        id: over
        anchors.fill: parent
        focus: host.overlay
    }
    Loader {
        id: rest
        anchors.fill: parent
        focus: host.kiosk.resting
    }
    // Staff hold a finger on the upper left corner, or press Ctrl+Shift+S. What stands in that corner is touched as ever.
    Item {
        width: Theme.mm(20)
        height: Theme.mm(20)
        visible: host.open && !["staff", "cleaning"].includes(host.overlay) && !host.kiosk.resting

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 3
            onLongPressed: host.kiosk.openStaff()
        }
    }
    // the Tab behind a code: a control that has the focus would take it for itself
    Shortcut {
        sequence: "Tab"
        enabled: scanner.tabEnds && !host.kiosk.resting
        onActivated: scanner.ends()
    }
    Connections {
        target: host.kiosk
        function onRestingChanged(): void {
            host.show(rest, host.kiosk.resting ? "Rest" : "");
        }
    }
    // staff see from afar that the kiosk needs them; what for is on their own page
    Rectangle {
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.margin; topMargin: Theme.mm(0.6) }
        visible: host.kiosk.staffNote && !host.overlay && (host.page === "welcome" || host.kiosk.resting)
        width: Theme.mm(9)
        height: Theme.mm(6)
        radius: Theme.mm(1.5)
        color: Theme.colors.attention
        Icon {
            anchors.centerIn: parent
            name: "printer"
            size: Theme.mm(4.6)
            tint: Theme.colors.attentionGround
        }
    }
    DemoMark {
        anchors { top: parent.top; horizontalCenter: parent.horizontalCenter }
        visible: host.kiosk.demo
    }
    Scanner {
        id: scanner
        onScanned: code => host.kiosk.scanned(code)
    }
}
