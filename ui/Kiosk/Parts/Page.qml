pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel
import "aloud.js" as Script

// The frame of every screen: where one is, the content, the foot bar. What does not fit is on further leaves: the way
// on then says More until the last leaf is reached, and Back turns back.
FocusScope {
    id: page

    required property Kiosk kiosk
    // staff's own: nothing of the visit beneath is on it, and no loudspeaker says any of it
    property bool staffed: false
    property string key: staffed ? kiosk.staffPage : kiosk.pageKey
    property int leaf: 0
    property int leaves: 1
    readonly property bool last: leaf >= leaves - 1
    property bool headed: true
    // to be arranged before the next frame
    property bool stale: false

    property string topic: kiosk.topicTitle
    property int topicIndex: staffed ? -1 : kiosk.topicIndex
    property int topicCount: kiosk.topicCount
    property string headline: kiosk.centerName
    property string corner: staffed ? kiosk.clockText : kiosk.visitLine || (canBack ? kiosk.clockText : kiosk.clockText.split(" · ")[0])
    property string more: qsTr("More")
    property string moreExtra: counted(leaves)
    property string moreIcon: "arrow-down"
    property string next: qsTr("Next")
    property string nextExtra
    property bool canBack: staffed || kiosk.canBack
    property bool canAsk: !staffed
    property bool canGo: true
    property bool ready: true
    property alias backLabel: foot.backLabel
    property alias asideLabel: foot.asideLabel
    property alias asideIcon: foot.asideIcon
    property alias note: foot.note
    property alias noteIcon: foot.noteIcon
    property alias noteLoud: foot.noteLoud
    // a row of its own above the foot bar
    property Component shelf
    // what calls for reading the leaf from its start; empty = it is not read aloud
    readonly property string hearing: visible && !staffed && kiosk.readAloud ? [key, leaf, kiosk.language, kiosk.sayPrivate, kiosk.problem, kiosk.helpNumber, note].join("|") : ""
    // stands where Back would be
    property string instead: kiosk.clockText.split(" · ").pop() ?? ""
    readonly property alias body: body
    readonly property bool landscape: width > height
    // of the body: what is to be touched begins here
    readonly property real reach: Math.max(0, Theme.reach - body.y)
    default property alias content: body.data

    signal arrange
    signal nextPressed
    signal backPressed

    function counted(all: int): string {
        return qsTr("%1 of %2").arg(Theme.figures(leaf + 1)).arg(Theme.figures(all));
    }

    function rearrange(): void {
        stale = body.width > 0 && body.height > 0;
        if (stale)
            Qt.callLater(settle);
    }

    function settle(): void {
        if (stale) {
            stale = false;
            arrange();
            // what had the focus may stand on another leaf now
            if (activeFocus && !page.Window.activeFocusItem.visible)
                body.focus = true;
        }
    }

    function turn(to: int): void {
        slide.begin(to > leaf);
        leaf = to;
        body.focus = true;
    }

    // Back: to the leaf before, else to the page before
    function retreat(): void {
        if (leaf > 0)
            turn(leaf - 1);
        else if (canBack)
            backPressed();
    }

    // what stands where Settings is
    function aside(): void {
        kiosk.openSettings();
    }

    function read(): void {
        settle();
        (kiosk.aloud as Aloud).present(Script.script(page, kiosk.sayPrivate));
    }

    focus: true
    onHearingChanged: if (hearing) rest.restart(); else rest.stop()
    onBackPressed: kiosk.back()
    onKeyChanged: {
        leaf = 0;
        slide.begin(kiosk.forward);
        body.focus = true;
        rearrange();
    }
    onLeavesChanged: leaf = Math.max(0, Math.min(leaf, leaves - 1))
    Component.onCompleted: {
        rearrange();
        // at once: until then the way on may say Finish where it will say More
        settle();
        slide.begin(kiosk.forward);
    }

    Connections {
        target: Theme
        function onTextScaleChanged(): void {
            page.rearrange();
        }
        function onReachChanged(): void {
            page.rearrange();
        }
        function onMirroredChanged(): void {
            page.rearrange();
        }
    }

    Connections {
        target: page.Window.window
        // a frame can come before what was put off: it must not show the page half done
        function onAfterAnimating(): void {
            page.settle();
        }
    }
    Timer {
        // when the leaf has come to rest
        id: rest
        interval: Theme.slide + 50
        onTriggered: page.read()
    }
    Header {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        anchors.topMargin: Theme.mm(!Theme.large ? 6 : page.kiosk.demo ? 10 : 5)
        visible: page.headed
        topic: page.topic
        index: page.topicIndex
        count: page.topicCount
        start: page.headline
        end: page.corner
        personal: !page.kiosk.clockText.startsWith(page.corner)
    }

    // has the focus of a page that has just come: the next Tab or arrow leads to the first control
    Item {
        id: body
        focus: true
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: shelf.top; margins: Theme.margin }
        anchors.topMargin: header.y + (page.headed ? header.height + Theme.mm(Theme.large ? 3.5 : 5) : 0)
        anchors.bottomMargin: Theme.gap
        onWidthChanged: page.rearrange()
        onHeightChanged: page.rearrange()

        transform: Translate { id: shift }
        Slide {
            id: slide
            target: shift
        }
    }

    Loader {
        id: shelf
        anchors { left: parent.left; right: parent.right; bottom: foot.top; leftMargin: Theme.margin; rightMargin: Theme.margin }
        anchors.bottomMargin: height > 0 ? Theme.gap : 0
        height: (item as Item)?.implicitHeight ?? 0
        sourceComponent: page.shelf
    }
    Loader {
        id: strip
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: foot.base }
        z: 1
        height: (item as Item)?.implicitHeight ?? 0
        active: page.kiosk.canListen && page.kiosk.readAloud && !page.staffed
        sourceComponent: Listening { kiosk: page.kiosk }
    }
    FootBar {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        canBack: page.canBack || page.leaf > 0
        canAsk: page.canAsk
        canCall: !page.staffed
        canListen: page.kiosk.canListen && !page.staffed
        gap: strip.height
        canGo: page.canGo || !page.last
        ready: page.ready || !page.last
        instead: page.instead
        next: page.last ? page.next : page.more
        extra: page.last ? page.nextExtra : page.moreExtra
        icon: page.last ? "" : page.moreIcon
        other: page.more
        otherExtra: page.counted(8)
        onBackPressed: page.retreat()
        onSettingsPressed: page.aside()
        onListenPressed: page.kiosk.readAloud ? page.read() : page.kiosk.setReadAloud(true)
        onHelpPressed: page.kiosk.openHelp()
        onNextPressed: page.last ? page.nextPressed() : page.turn(page.leaf + 1)
    }
}
