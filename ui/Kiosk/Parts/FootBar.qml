pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Back, Settings, Get help and the way on, in the same places on every screen; two rows where one is too narrow.
Rectangle {
    id: bar

    property bool canBack: true
    property bool canAsk: true
    property bool canGo: true
    property bool ready: true
    property string backLabel: qsTr("Back")
    property string next
    property string extra
    property string icon
    // stands in the place of the way on where there is none
    property Component side
    readonly property real sideRoom: two ? inner : inner - lefts - Theme.gap
    // stands where Back would be
    property string instead
    property string note
    property string noteIcon

    signal backPressed
    signal settingsPressed
    signal helpPressed
    signal nextPressed

    readonly property real inner: width - 2 * Theme.margin
    // with icons, and without; and what the way on may need, whatever it says, so that a row is a row on every screen
    readonly property real full: back.fullWidth + settings.fullWidth + help.fullWidth + 2 * Theme.gap
    readonly property real bare: back.bareWidth + settings.bareWidth + help.bareWidth + 2 * Theme.gap
    readonly property real roomy: inner - Theme.apart - Theme.mm(28 + 36 * Theme.textScale)
    readonly property real tight: inner - Theme.apart - Theme.mm(30 + 17 * Theme.textScale)
    readonly property bool two: full > roomy && bare > tight
    readonly property bool plain: two ? full > inner : full > roomy
    readonly property real lefts: plain ? bare : full
    readonly property real squeeze: Math.min(1, (inner - 2 * Theme.gap) / (bare - 2 * Theme.gap))
    readonly property bool noteBeside: two && !Theme.large
    readonly property real pad: Theme.mm(2.2)
    readonly property real above: note && !noteBeside ? noteRow.height + pad : 0
    readonly property real lower: Math.max(go.height, note && noteBeside ? words.implicitHeight : 0)
    readonly property real rowHeight: Math.max(back.implicitHeight, settings.implicitHeight, help.implicitHeight)

    implicitHeight: 2 * pad + above + (two ? rowHeight + Theme.gap + lower : Math.max(rowHeight, go.height))
    color: Theme.colors.bar

    // above the buttons, or beside the way on where that has a row of its own
    Item {
        id: noteRow
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: bar.noteBeside ? bar.height - bar.pad - (bar.lower + height) / 2 : bar.pad
        visible: bar.note
        width: bar.noteBeside ? bar.inner - go.width - Theme.apart : bar.inner
        height: Math.max(picture.height, words.implicitHeight)

        Icon {
            id: picture
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            visible: !Theme.large || !bar.two
            name: bar.noteIcon
        }
        AText {
            id: words
            anchors { left: picture.visible ? picture.right : parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            anchors.leftMargin: picture.visible ? Theme.mm(2.5) : 0
            text: bar.note
            font.pixelSize: Theme.large || bar.noteBeside ? Theme.caption : Theme.lead
            onTextChanged: text => {
                if (text)
                    Accessible.announce(text);
            }
        }
    }

    Row {
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top }
        anchors.topMargin: bar.pad + bar.above + (bar.two ? 0 : (Math.max(bar.rowHeight, go.height) - bar.rowHeight) / 2)
        spacing: Theme.gap

        Item {
            // the place is kept where there is no way back, so that nothing else moves
            width: back.width
            height: back.height
            AText {
                anchors.verticalCenter: parent.verticalCenter
                visible: !bar.canBack && (!bar.canAsk || implicitWidth <= parent.width)
                text: bar.instead
                font.pixelSize: Theme.button
                font.weight: Font.DemiBold
            }
            QuietButton {
                id: back
                visible: bar.canBack
                label: bar.backLabel
                icon: "arrow-left"
                directional: true
                plain: bar.plain
                most: bareWidth * (bar.plain ? bar.squeeze : 10)
                onActivated: bar.backPressed()
            }
        }
        QuietButton {
            id: settings
            visible: bar.canAsk
            label: qsTr("Settings")
            icon: "settings"
            plain: bar.plain
            most: bareWidth * (bar.plain ? bar.squeeze : 10)
            onActivated: bar.settingsPressed()
        }
        QuietButton {
            id: help
            visible: bar.canAsk
            label: qsTr("Get help")
            icon: "headset"
            plain: bar.plain
            most: bareWidth * (bar.plain ? bar.squeeze : 10)
            onActivated: bar.helpPressed()
        }
    }

    PrimaryButton {
        id: go
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: bar.pad + (bar.two ? (bar.lower - height) / 2 : 0) }
        visible: bar.canGo
        ready: bar.ready
        label: bar.next
        extra: bar.extra
        icon: bar.icon
        most: bar.two ? bar.inner : bar.inner - bar.lefts - Theme.apart
        onActivated: bar.nextPressed()
    }

    Loader {
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom }
        anchors.bottomMargin: bar.pad + (bar.lower - height) / 2
        active: bar.side && !bar.canGo
        sourceComponent: bar.side
    }
}
