import QtQuick
import Kiosk.Theme

// Words and what to choose from: beside each other where both fit, else one above the other, else the words on leaves
// of their own, the last of which the answers may share. Of the ways that fit, the one with the fewest leaves.
Page {
    id: page

    required property Leaves lead
    // said above the answers on each of their leaves
    property string caption
    property real share: 0.37
    // little is said here, so it stands lower
    property bool airy: false
    property alias grow: answers.grow
    property alias most: answers.most
    property alias spacing: answers.gap
    property int columns: landscape ? 2 : 1
    // how many columns there may be; in large type one wide column reads better than two narrow ones
    property list<int> tries: columns === 1 ? [1] : Theme.large ? [1, 2] : [2, 1]
    default property alias answers: answers.data

    // leaves that hold the words alone, and leaves that hold words at all; 0 = all do
    property int before: 0
    property int told: 0
    readonly property bool asking: leaf < before
    readonly property real under: Theme.mm(3.5)

    onArrange: {
        const w = body.width;
        const h = body.height;
        const side = Math.round(w * share);
        const rest = w - side - Theme.wide;
        const near = landscape && !Theme.large && lead.tall(side) <= h && !lead.breaks(side);
        answers.shrink(w, 1e6, 1);
        const ways = [];
        if (near)
            ways.push(way("beside", rest, start(rest), 1));
        // of equals the first is taken, so that nothing can be better than this: most questions need no more measuring
        if (ways[0]?.leaves === 1) {
            place(ways[0], side, 0);
            return;
        }
        const tall = lead.tall(w);
        const full = h - start(w);
        const left = h - Math.max(tall + under + head(w), reach);
        // short answers also go side by side beside the question
        const short = near && columns === 2 && answers.highest(rest, 2) <= Theme.mm(23.5);
        for (const n of tries)
            if (left >= answers.highest(w, n))
                ways.push(way("above", w, h - left, n));
        if (short && grow > 0)
            ways.push(way("beside", rest, start(rest), 2));
        if (ways.every(way => way.leaves > 1))
            for (const n of tries)
                if (n === 1 || full >= answers.highest(w, n))
                    ways.push(...wordsFirst(w, n, full));
        // a leaf of words alone has to save two others, words on the first leaf alone one; but in large type it is usual
        const dear = {before: 1, first: 0.5};
        const cost = way => way.leaves + (Theme.large ? 0 : dear[way.how] ?? 0);
        place(ways.reduce((best, way) => cost(way) < cost(best) ? way : best), side, tall);
    }

    // answers in so many columns, from this height down
    function way(how: string, width: real, y: real, columns: int): var {
        const height = body.height - y;
        return {how: how, width: width, y: y, height: height, columns: columns, late: 0, leaves: answers.tried(width, height, columns, 0)};
    }

    // words first: the answers begin below them on the same leaf where a row of them fits there, or on the next
    function wordsFirst(width: real, columns: int, height: real): var {
        const words = lead.ended(width, body.height);
        const alone = way("before", width, start(width), columns);
        alone.leaves += words.count;
        const late = Math.max(0, words.used + under - start(width));
        const row = answers.measure(width, columns).slice(0, columns);
        if (words.count === 0 || caption || row.length === 0 || late + Math.max(...row) > height)
            return [alone];
        const leaves = words.count - 1 + answers.tried(width, height, columns, late);
        return [{how: "first", width: width, y: start(width), height: height, columns: columns, late: late, leaves: leaves}, alone];
    }

    // where answers begin that have no words above them but the caption
    function start(width: real): real {
        return Math.max(head(width), reach);
    }

    function head(width: real): real {
        above.width = width;
        return caption ? above.implicitHeight + Theme.gap : 0;
    }

    function place(way: var, side: real, tall: real): void {
        const beside = way.how === "beside";
        lead.lay(beside ? side : body.width, way.how === "above" ? tall : body.height, 1, 0);
        answers.lay(way.width, way.height, way.columns, way.late);
        answers.x = beside && !Theme.mirrored ? side + Theme.wide : 0;
        // on a tall screen the answers come down towards the hands
        const used = beside ? Math.max(lead.used, answers.used + way.y) : answers.used;
        const air = way.leaves > 1 || beside && !airy ? 0 : Math.min(Theme.mm(14), ((beside ? body.height : way.height) - used) / 3);
        answers.y = way.y + air;
        // words that leave room above the answers come down with them
        lead.y = beside ? air : way.how === "above" ? way.y - head(way.width) - under - tall : 0;
        lead.x = beside && Theme.mirrored ? answers.width + Theme.wide : 0;
        told = way.how === "before" || way.how === "first" ? lead.count : 0;
        before = way.how === "first" ? told - 1 : told;
        leaves = before + answers.count;
    }

    Connections {
        target: page.lead
        function onStirred(): void {
            page.rearrange();
        }
    }
    Binding { target: page.lead; property: "visible"; value: page.told === 0 || page.leaf < page.told }
    Binding { target: page.lead; property: "leaf"; value: page.told > 0 ? page.leaf : 0 }
    Item { data: [page.lead] }
    AText {
        id: above
        x: answers.x
        y: answers.y - height - Theme.gap
        visible: text && answers.visible
        personal: false
        text: page.caption
        font.pixelSize: Theme.body
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }
    Answers {
        id: answers
        visible: !page.asking
        leaf: page.leaf - page.before
        onStirred: page.rearrange()
    }
}
