pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// An exam in pictures, a step a leaf: the picture as large as the longest words leave it, beside them or above. Where
// that would be too small, each picture has a leaf of its own.
Page {
    id: page

    property bool split: false
    // where words need all of their leaf, Skip is beside the picture alone
    property bool crowded: false
    // of a picture: its shape, and the width below which it says little
    readonly property real wider: 1.5
    readonly property real least: Theme.mm(48)
    readonly property int step: split ? Math.floor(leaf / 2) : leaf

    // where it is the person's own exam, its name is not shown around nor read out
    topic: kiosk.expectCount > 1 ? kiosk.expectName : qsTr("What to expect")
    topicIndex: step
    topicCount: pictures.count
    corner: kiosk.visitLine
    canBack: true
    more: qsTr("Next")
    moreExtra: ""
    moreIcon: ""
    next: qsTr("Done")
    onNextPressed: kiosk.closeOverlay()
    onBackPressed: kiosk.expectCount > 1 ? kiosk.openExpect("") : kiosk.closeOverlay()

    onArrange: {
        const w = body.width;
        const h = body.height;
        const foot = skip.implicitHeight + Theme.gap;
        // Skip stands below the words, or below the picture where the words need all the height
        const ways = [
            {beside: true, under: false, width: landscape ? fit(w, h, h - foot) : 0},
            {beside: true, under: true, width: landscape ? fit(w, h - foot, h) : 0},
            {beside: false, under: false, width: Math.min(w, (h - foot - tallest(w) - Theme.gap) * wider)}
        ];
        const best = ways.reduce((best, way) => way.width > best.width ? way : best);
        split = best.width < least;
        const beside = best.beside && !split;
        // alone in the middle it may leave the corner to Skip
        const corner = h * wider <= w - 2 * (skip.implicitWidth + Theme.gap);
        const wide = !split ? best.width : Math.min(w, (corner ? h : h - foot) * wider);
        const high = wide / wider;
        const start = (x, width) => Theme.mirrored ? w - x - width : x;
        const from = beside ? wide + Theme.wide : 0;
        // where words would have to be small above Skip, the time stands beside it if that leaves it room
        const aside = split && tallest(w) > h - foot && w > 3 * skip.implicitWidth;
        const taken = aside ? Qt.size(skip.implicitWidth + Theme.wide, foot) : Qt.size(0, 0);
        const y = beside ? (h - high - (best.under ? foot : 0)) / 2 : 0;
        const across = w - from;
        const end = h - (aside || beside && best.under ? 0 : foot);
        // level with the picture, or higher where the words need it
        const top = split ? 0 : beside ? Math.max(0, Math.min(y, end - tallest(across))) : high + Theme.gap;
        const room = Qt.rect(start(from, across), top, across, end - top);
        const frame = Qt.rect(beside ? start(0, wide) : (w - wide) / 2, y, wide, high);
        const steps = Array.from({length: pictures.count}, (_, i) => pictures.itemAt(i) as ExamStep);
        const fitting = steps.filter(step => step.lay(frame, room, taken)).length;
        crowded = split && fitting < steps.length;
        if (crowded)
            steps.forEach(step => step.lay(frame, Qt.rect(0, 0, w, h), Qt.size(0, 0)));
        skip.x = start(aside ? w - skip.implicitWidth : best.under ? 0 : from, skip.implicitWidth);
        leaves = pictures.count * (split ? 2 : 1);
    }

    // the widest picture, no higher than this, beside which all words fit the height that they have; 0 = none
    function fit(w: real, highest: real, height: real): real {
        for (let tried = Math.min(w * 0.58, highest * wider); tried >= least; tried -= Theme.mm(4))
            if (tallest(w - tried - Theme.wide) <= height)
                return tried;
        return 0;
    }

    // the height of the longest words at this width
    function tallest(width: real): real {
        let most = 0;
        for (let i = 0; i < pictures.count; i++)
            most = Math.max(most, (pictures.itemAt(i) as ExamStep).tall(width));
        return most;
    }

    Repeater {
        id: pictures
        model: page.kiosk.expectSteps
        onCountChanged: page.rearrange()

        ExamStep {
            required property int index
            anchors.fill: parent
            visible: index === page.step
            drawn: !page.split || page.leaf % 2 === 0
            told: !page.split || page.leaf % 2 === 1
        }
    }
    QuietButton {
        id: skip
        y: page.body.height - height
        visible: !page.last && !(page.crowded && page.leaf % 2 === 1)
        label: qsTr("Skip")
        icon: "x"
        personal: false
        onActivated: page.kiosk.closeOverlay()
    }
}
