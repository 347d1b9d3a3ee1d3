import QtQuick
import Kiosk.Theme

// One answer to look over, with Change beside it, or below it where that is too narrow.
Rectangle {
    id: row

    required property string key
    required property string label
    required property string answer
    required property bool sensitive
    required property bool revealed
    // the question tells of an answer
    required property bool personal

    property real shrink: 1
    readonly property var evens: [question, said]

    signal changeWanted
    signal showWanted

    // Show goes when it is pressed: its neighbour takes the focus
    onHiddenChanged: if (!hidden && show.activeFocus) change.forceActiveFocus(Qt.OtherFocusReason)

    readonly property real pad: Theme.mm(3)
    readonly property bool hidden: sensitive && !revealed
    readonly property bool fixed: !key
    readonly property real buttons: fixed ? 0 : change.implicitWidth + (hidden ? show.implicitWidth + Theme.gap : 0)
    // large type: Change beside the question alone, so that the answer has the whole width
    readonly property bool stacked: Theme.large && !fixed && !hidden && width - buttons - 3 * pad >= Theme.mm(30) * Theme.textScale
    readonly property real head: Math.max(question.implicitHeight, change.implicitHeight)
    readonly property bool below: !stacked && width - buttons - 3 * pad < Theme.mm(42) * Theme.textScale
    readonly property real inner: width - 2 * pad - (below || stacked ? 0 : buttons + pad)
    readonly property real words: question.implicitHeight + said.implicitHeight

    implicitHeight: (stacked ? head + said.implicitHeight : below && !fixed ? words + Theme.mm(2) + change.implicitHeight : Math.max(words, fixed ? 0 : change.implicitHeight)) + 2 * Theme.mm(2)
    radius: Theme.corner
    color: Theme.colors.surface
    border.width: Math.max(1, Theme.hair / 2)
    border.color: Theme.colors.track

    Even {
        id: question
        anchors { left: parent.left; leftMargin: row.pad; top: parent.top }
        anchors.topMargin: row.stacked ? Theme.mm(2) + (row.head - height) / 2 : row.below && !row.fixed ? Theme.mm(2) : (row.height - row.words) / 2
        width: row.stacked ? row.width - row.buttons - 3 * row.pad : row.inner
        text: row.label
        personal: row.personal
        color: Theme.colors.quiet
        font.pixelSize: Theme.shrunk(Theme.caption, row.shrink)
        leading: 0.95
    }
    Even {
        id: said
        anchors { left: question.left; top: parent.top; topMargin: row.stacked ? Theme.mm(2) + row.head : question.y + question.height }
        width: row.inner
        longest: 1.15 * Theme.ems(row.answer) * font.pixelSize
        text: row.answer
        font.pixelSize: Theme.shrunk(Theme.body, row.shrink)
        font.weight: Font.DemiBold
        leading: 0.95
    }
    QuietButton {
        id: show
        anchors { right: change.left; rightMargin: Theme.gap; verticalCenter: change.verticalCenter }
        visible: row.hidden
        label: qsTr("Show")
        place: "show" + row.key
        Accessible.name: label + ": " + row.label
        personal: row.personal
        onActivated: row.showWanted()
    }
    QuietButton {
        id: change
        visible: !row.fixed
        anchors { right: parent.right; rightMargin: row.pad }
        y: row.stacked ? Theme.mm(2) + (row.head - height) / 2 : row.below ? row.height - height - Theme.mm(2) : (row.height - height) / 2
        label: qsTr("Change")
        place: row.key
        Accessible.name: label + ": " + row.label
        personal: row.personal
        onActivated: row.changeWanted()
    }
}
