pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel
import "rows.js" as Rows

// While the screen is read aloud: again, pause, slower, volume, stop, in one place on every screen. Where the language
// has no voice it says so instead.
Rectangle {
    id: strip

    required property Kiosk kiosk
    readonly property Aloud aloud: kiosk.aloud as Aloud
    readonly property real inner: width - 2 * Theme.margin
    readonly property var buttons: [again, pause, pace, quieter, louder, stop]
    readonly property var way: Rows.block(buttons.map(one => one.fullWidth), buttons.map(one => one.bareWidth), buttons.map(one => one.leastWidth), Theme.gap, inner)
    readonly property real rowHeight: Math.max(...buttons.map(one => one.implicitHeight))
    readonly property real pad: Theme.mm(2)
    readonly property bool mute: !aloud.available
    // what it says of the voice stands above the controls, or beside the only one that is left
    readonly property real above: reason.visible && !mute ? reason.height + pad : 0

    component Control: QuietButton {
        required property int index
        readonly property var spot: strip.way.spots[index]

        snug: true
        size: Theme.mark
        plain: strip.way.plain
        most: spot.width
        x: Theme.margin + (Theme.mirrored ? strip.inner - spot.x - spot.width : spot.x)
        y: strip.mute ? (strip.height - height) / 2 : strip.pad + strip.above + spot.row * (strip.rowHeight + Theme.gap)
        width: spot.width
        height: strip.rowHeight
        doubleStrike: Theme.doubleStrike / 2
    }

    implicitHeight: 2 * pad + (mute ? Math.max(reason.implicitHeight, rowHeight) : above + way.rows * (rowHeight + Theme.gap) - Theme.gap)
    color: Theme.colors.tint

    Attention {
        id: reason
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.margin }
        anchors.topMargin: strip.mute ? (strip.height - height) / 2 : strip.pad
        width: strip.mute ? strip.inner - stop.width - Theme.gap : strip.inner
        visible: text
        text: strip.aloud.reason
        personal: false
        icon: "volume-off"
        size: Theme.mark
    }
    Control {
        id: again
        index: 0
        visible: !strip.mute
        label: qsTr("Again")
        icon: "repeat"
        onActivated: strip.aloud.again()
    }
    Control {
        id: pause
        index: 1
        visible: !strip.mute
        label: strip.aloud.paused ? qsTr("Continue") : qsTr("Pause")
        place: "pause"
        icon: strip.aloud.paused ? "player-play" : "player-pause"
        onActivated: strip.aloud.toggle()
    }
    Control {
        id: pace
        index: 2
        visible: !strip.mute
        label: strip.kiosk.slow ? qsTr("Faster") : qsTr("Slower")
        place: "pace"
        icon: "clock-pause"
        onActivated: strip.kiosk.setSlow(!strip.kiosk.slow)
    }
    Control {
        id: quieter
        index: 3
        visible: !strip.mute
        label: qsTr("Quieter")
        icon: "volume-2"
        onActivated: strip.kiosk.setVolume(strip.kiosk.volume - 1)
    }
    Control {
        id: louder
        index: 4
        visible: !strip.mute
        label: qsTr("Louder")
        icon: "volume"
        onActivated: strip.kiosk.setVolume(strip.kiosk.volume + 1)
    }
    Control {
        id: stop
        index: 5
        label: qsTr("Stop")
        icon: "x"
        Accessible.name: qsTr("Stop listening")
        onActivated: strip.kiosk.setReadAloud(false)
    }
}
