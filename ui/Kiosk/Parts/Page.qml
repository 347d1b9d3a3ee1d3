import QtQuick
import Kiosk.Theme
import Kiosk.ViewModel

// The frame of every screen: where one is, the content, the foot bar. What does not fit is on further leaves: the way
// on then says More until the last leaf is reached, and Back turns back.
FocusScope {
    id: page

    required property Kiosk kiosk
    property string key: kiosk.pageKey
    property int leaf: 0
    property int leaves: 1
    readonly property bool last: leaf >= leaves - 1
    property bool headed: true
    // to be arranged before the next frame
    property bool stale: false

    property string next: qsTr("Next")
    property string nextExtra
    property bool canBack: kiosk.canBack
    property bool canAsk: true
    property bool canGo: true
    property bool ready: true
    property alias backLabel: foot.backLabel
    property alias note: foot.note
    property alias noteIcon: foot.noteIcon
    property alias side: foot.side
    readonly property alias sideRoom: foot.sideRoom
    // stands where Back would be
    property string instead: kiosk.clockText.split(" · ").pop() ?? ""
    readonly property alias body: body
    readonly property bool landscape: width > height
    default property alias content: body.data

    signal arrange
    signal nextPressed
    signal backPressed

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

    focus: true
    onBackPressed: kiosk.back()
    onKeyChanged: {
        leaf = 0;
        slide.begin(kiosk.forward);
        body.focus = true;
        rearrange();
    }
    onLeavesChanged: leaf = Math.min(leaf, leaves - 1)
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
    Header {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        anchors.topMargin: Theme.mm(!Theme.large ? 6 : page.kiosk.demo ? 10 : 5)
        visible: page.headed
        topic: page.kiosk.topicTitle
        index: page.kiosk.topicIndex
        count: page.kiosk.topicCount
        start: page.kiosk.centerName
        end: page.kiosk.visitLine || (page.canBack ? page.kiosk.clockText : page.kiosk.clockText.split(" · ")[0])
    }

    // has the focus of a page that has just come: the next Tab or arrow leads to the first control
    Item {
        id: body
        focus: true
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: Theme.margin }
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

    FootBar {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        canBack: page.canBack || page.leaf > 0
        canAsk: page.canAsk
        canGo: page.canGo || !page.last
        ready: page.ready || !page.last
        instead: page.instead
        next: page.last ? page.next : qsTr("More")
        extra: page.last ? page.nextExtra : qsTr("%1 of %2").arg(Theme.figures(page.leaf + 1)).arg(Theme.figures(page.leaves))
        icon: page.last ? "" : "arrow-down"
        onBackPressed: page.retreat()
        onSettingsPressed: page.kiosk.openSettings()
        onHelpPressed: page.kiosk.openHelp()
        onNextPressed: page.last ? page.nextPressed() : page.turn(page.leaf + 1)
    }
}
