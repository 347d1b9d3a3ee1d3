import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel

// The window: one page at a time, what lies over it, and the scanner, which is a keyboard.
Window {
    id: window

    required property Kiosk kiosk
    property bool fullScreen: true
    // nobody closes, hides or shrinks it, until the application lets it go
    property bool locked: fullScreen
    // the display may stand upright or not, whatever it was when it was measured
    readonly property bool turned: fullScreen && (width > height) !== (kiosk.widthMm > kiosk.heightMm)
    readonly property real widthMm: turned ? kiosk.heightMm : kiosk.widthMm
    // ms in which a second tap in one place is a tremor
    property int doubleStrike: 400

    width: 1280
    height: 800
    visible: true
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    flags: fullScreen ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : Qt.Window
    title: kiosk.centerName
    color: Theme.colors.ground

    Binding { target: Theme; property: "pixelsPerMm"; value: window.width / window.widthMm }
    Binding { target: Theme; property: "shortSide"; value: Math.min(window.kiosk.widthMm, window.kiosk.heightMm) }
    Binding { target: Theme; property: "reach"; value: Math.max(window.kiosk.outOfReachMm * Theme.pixelsPerMm, window.kiosk.lowered ? window.height * 0.42 : 0) }
    Binding { target: Theme; property: "textScale"; value: window.kiosk.textScale }
    Binding { target: Theme; property: "dark"; value: window.kiosk.dark }
    Binding { target: Theme; property: "still"; value: window.kiosk.reducedMotion }
    Binding { target: Theme; property: "mirrored"; value: window.kiosk.mirrored }
    Binding { target: Theme; property: "digits"; value: window.kiosk.digits }

    Binding { target: Theme; property: "doubleStrike"; value: window.doubleStrike }

    // the words of this language are there already: this has QML ask for them anew
    readonly property string language: kiosk.language
    onLanguageChanged: Qt.uiLanguage = language

    Component.onCompleted: host.open = true
    onClosing: close => close.accepted = !locked
    onVisibilityChanged: if (locked && window.visibility !== Window.FullScreen) Qt.callLater(fill)

    function fill(): void {
        if (locked)
            showFullScreen();
    }

    // where other windows can come in front, as after Alt+Tab; a kiosk compositor shows no other
    Timer {
        interval: 500
        repeat: true
        running: window.locked && !window.active && Qt.platform.os === "windows"
        onTriggered: {
            window.raise();
            window.requestActivate();
        }
    }

    Host {
        id: host
        anchors.fill: parent
        focus: true
        kiosk: window.kiosk
    }
}
