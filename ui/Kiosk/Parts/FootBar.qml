pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import "rows.js" as Rows

// Back, Settings, Listen, Get help and the way on, in the same places on every screen. Where one row is too narrow, the
// icons go; then the way on has a row of its own, then Back goes down to it, then there are two beside each other.
Rectangle {
    id: bar

    property bool canBack: true
    property bool canAsk: true
    property bool canCall: true
    // what stands where Settings is
    property string asideLabel: qsTr("Settings")
    property string asideIcon: "settings"
    property bool canListen: false
    property bool canGo: true
    property bool ready: true
    property string backLabel: qsTr("Back")
    property string next
    property string extra
    property string icon
    // stands where Back would be
    property string instead
    property string note
    property string noteIcon
    // somebody has to see to it
    property bool noteLoud: false
    // what the way on says on other leaves: where the note stands, and so how high the bar is, is the same on all
    property string other
    property string otherExtra
    // room for what stands between the note and the buttons, which keep their places
    property real gap: 0
    readonly property real base: implicitHeight - above - gap

    signal backPressed
    signal settingsPressed
    signal listenPressed
    signal helpPressed
    signal nextPressed

    readonly property real inner: width - 2 * Theme.margin
    readonly property var buttons: canListen ? [back, settings, listen, help] : [back, settings, help]
    // what the way on may need, whatever it says, so that a row is a row on every screen
    readonly property real roomy: inner - Theme.apart - Theme.mm(28 + (canListen ? 31 : 36) * Theme.textScale)
    readonly property real tight: inner - Theme.apart - Theme.mm(30 + 17 * Theme.textScale)
    readonly property var way: Rows.bar(buttons.map(one => one.fullWidth), buttons.map(one => one.bareWidth), buttons.map(one => one.leastWidth), Theme.gap, inner, roomy, tight)
    readonly property bool below: way.below

    readonly property real onward: Math.max(go.fullWidth, (wider.item as PrimaryButton)?.fullWidth ?? 0)
    readonly property bool noteBeside: below && !Theme.large && !way.lowBack && told.advanceWidth <= 1.8 * (inner - onward - Theme.apart)
    readonly property real pad: Theme.mm(2.2)
    readonly property real above: note && !noteBeside ? noteRow.height + pad + (gap > 0 ? pad : 0) : 0
    readonly property real lower: Math.max(go.height, note && noteBeside ? words.implicitHeight : 0)
    readonly property real rowHeight: Math.max(...buttons.map(one => one.implicitHeight))
    readonly property real upper: way.rows * (rowHeight + Theme.gap) - Theme.gap
    readonly property real level: pad + above + gap + (below ? 0 : (Math.max(rowHeight, go.height) - rowHeight) / 2)

    // more than two lines would push the buttons up
    TextMetrics {
        id: told
        text: bar.note
        font { family: Theme.family(bar.note); pixelSize: Theme.caption }
    }

    component Side: QuietButton {
        required property int index
        // Listen goes when its voice does: for a moment there is one place less than the last index says
        readonly property var spot: bar.way.spots[index] ?? bar.way.spots[index - 1]

        snug: bar.canListen
        plain: bar.way.plain
        most: spot.width
        x: Theme.margin + (Theme.mirrored ? bar.inner - spot.x - spot.width : spot.x)
        y: spot.row < 0 ? bar.height - bar.pad - (bar.lower + height) / 2 : bar.level + spot.row * (bar.rowHeight + Theme.gap)
        width: spot.width
        height: bar.rowHeight
    }

    implicitHeight: 2 * pad + above + gap + (below ? upper + Theme.gap + lower : Math.max(rowHeight, go.height))
    color: Theme.colors.bar

    // above the buttons, or beside the way on where that has a row of its own
    Item {
        id: noteRow
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: bar.noteBeside ? bar.height - bar.pad - (bar.lower + height) / 2 : bar.pad
        visible: bar.note
        width: bar.noteBeside ? bar.inner - bar.onward - Theme.apart : bar.inner
        height: Math.max(picture.height, words.implicitHeight)

        Icon {
            id: picture
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            visible: !Theme.large || !bar.below
            name: bar.noteIcon
            tint: bar.noteLoud ? Theme.colors.attention : Theme.colors.accent
        }
        AText {
            id: words
            anchors { left: picture.visible ? picture.right : parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors.leftMargin: picture.visible ? Theme.mm(2.5) : 0
            text: bar.note
            personal: false
            color: bar.noteLoud ? Theme.colors.attention : Theme.colors.ink
            font.pixelSize: Theme.large || bar.noteBeside ? Theme.caption : Theme.lead
            font.weight: bar.noteLoud ? Font.Bold : Font.Normal
            onTextChanged: text => {
                if (text)
                    Accessible.announce(text);
            }
        }
    }
    AText {
        // the place of Back is kept where there is no way back, so that nothing else moves
        x: back.x
        y: back.y + (back.height - height) / 2
        width: back.width
        visible: !bar.canBack && implicitWidth <= back.width
        text: bar.instead
        personal: false
        font.pixelSize: Theme.button
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    component WayBack: Side {
        index: 0
        label: bar.backLabel
        icon: "arrow-left"
        directional: true
        onActivated: bar.backPressed()
    }

    WayBack {
        id: back
        visible: bar.canBack && !bar.way.lowBack
    }
    Side {
        id: settings
        index: 1
        visible: bar.canAsk
        label: bar.asideLabel
        icon: bar.asideIcon
        onActivated: bar.settingsPressed()
    }
    Side {
        id: listen
        index: bar.canListen ? 2 : 0
        visible: bar.canListen
        label: qsTr("Listen")
        icon: "volume"
        onActivated: bar.listenPressed()
    }
    Side {
        id: help
        index: bar.canListen ? 3 : 2
        visible: bar.canCall
        label: qsTr("Get help")
        icon: "headset"
        onActivated: bar.helpPressed()
    }
    // below the others it also comes after them
    WayBack { visible: bar.canBack && bar.way.lowBack }

    Loader {
        id: wider
        active: bar.note
        visible: false
        sourceComponent: PrimaryButton {
            label: bar.other
            extra: bar.otherExtra
            icon: "arrow-down"
        }
    }
    PrimaryButton {
        id: go
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: bar.pad + (bar.below ? (bar.lower - height) / 2 : 0) }
        visible: bar.canGo
        ready: bar.ready
        label: bar.next
        extra: bar.extra
        icon: bar.icon
        // never below Back, where a slip of the finger would lead from the one to the other
        most: !bar.below ? bar.inner - bar.way.across - Theme.apart : bar.way.rows > 1 ? bar.inner : bar.inner - back.width - Theme.apart
        onActivated: bar.nextPressed()
    }
}
