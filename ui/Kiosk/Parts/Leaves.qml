import QtQuick
import Kiosk.Theme
import "paging.js" as Paging

// Blocks in reading order, in one or two columns, on as many leaves as they need; only one leaf is there at a time.
// Nothing is scrolled. A block of no height is absent.
Item {
    id: leaves

    property int leaf: 0
    property real gap: Theme.gap
    // side by side they are never nearer than what is touched
    readonly property real across: Math.max(gap, Theme.gap)
    // what the first leaf leaves free above
    property real late: 0
    property int most: 99
    // rows become equally high, up to this; 0 leaves each block its own height
    property real grow: 0
    readonly property int count: pages.length
    readonly property real wanted: blocks().reduce((sum, block) => sum + block.implicitHeight, 0)
    // height of what is on the leaf
    property real used: 0
    property bool measuring: false
    property int columns: 1
    property var pages: []

    // a block became higher or lower, came or went
    signal stirred

    onWantedChanged: if (!measuring) stirred()
    onLeafChanged: show()

    function blocks(): var {
        // a Loader that was emptied still has the height of what it held
        return children.filter(block => block.implicitHeight > 0 && ((block as Loader)?.active ?? true));
    }

    function measure(width: real, columns: int): var {
        const outer = measuring;
        measuring = true;
        const each = (width - (columns - 1) * across) / columns;
        const heights = blocks().map(block => {
            evens(block).forEach(words => words.loosen());
            block.width = each;
            return block.implicitHeight;
        });
        measuring = outer;
        return heights;
    }

    // the words in a block whose lines can be made equally long
    function evens(block: Item): var {
        const inner = (block as Loader)?.item ?? block;
        return inner instanceof Even ? [inner] : inner["evens"] ?? [];
    }

    // height of all blocks as large as they want to be, one under the other
    function tall(width: real): real {
        shrink(width, 1e6, 1);
        const heights = measure(width, 1);
        return heights.reduce((sum, height) => sum + height, Math.max(0, heights.length - 1) * gap);
    }

    // whether a word would be broken in two
    function breaks(width: real): bool {
        measure(width, 1);
        measuring = true;
        const broken = blocks().some(block => evens(block).some(words => words.breaks()));
        measuring = false;
        return broken;
    }

    // how many leaves it would take
    function tried(width: real, height: real, columns: int, late: real): int {
        return Paging.leaves(measure(width, columns), columns, gap, height, most, late).length;
    }

    // how many leaves it would take, and how full the last of them would be
    function ended(width: real, height: real): var {
        const heights = measure(width, 1);
        const pages = Paging.even(heights, 1, gap, height, most, 0);
        const rest = heights.slice(pages[pages.length - 1]?.first ?? 0);
        return {count: pages.length, used: rest.reduce((sum, one) => sum + one, Math.max(0, rest.length - 1) * gap)};
    }

    // What alone is higher than the screen is set smaller, step by step, down to the normal size of text.
    function shrink(width: real, height: real, columns: int): void {
        const outer = measuring;
        measuring = true;
        const soft = blocks().map(block => (block as Loader)?.item ?? block).filter(block => "shrink" in block);
        for (const block of soft)
            block["shrink"] = 1;
        measure(width, columns);
        for (const block of soft)
            while (block.implicitHeight > height && block["shrink"] * Theme.textScale > 1)
                block["shrink"] -= 0.1;
        measuring = outer;
    }

    function lay(width: real, height: real, columns: int, late: real): void {
        leaves.width = width;
        leaves.height = height;
        leaves.columns = columns;
        leaves.late = late;
        shrink(width, height, columns);
        pages = Paging.even(measure(width, columns), columns, gap, height, most, late);
        show();
    }

    function tighten(block: Item): void {
        measuring = true;
        evens(block).forEach(words => words.tighten());
        measuring = false;
    }

    function show(): void {
        const all = blocks();
        const each = (width - (columns - 1) * across) / columns;
        if (pages.length === 0)
            return;
        const here = pages[Math.max(0, Math.min(leaf, pages.length - 1))];
        const top = here.first === 0 ? late : 0;
        const heights = all.map(block => block.implicitHeight);
        // words are not stretched, and where there are words the rest is not either
        const same = grow > 0 && !all.some(block => block instanceof AText) ? Paging.rowHeight(heights, pages, columns, gap, height, grow, late) : 0;
        // where they stand close, they move apart as far as there is room
        const between = Paging.between(heights, here, columns, gap, height - top, Theme.gap);
        let y = top;
        let row = 0;
        used = 0;
        all.forEach((block, i) => {
            const at = i - here.first;
            const shown = at >= 0 && at < here.count;
            block.visible = shown;
            if (!shown)
                return;
            const column = at % columns;
            if (column === 0) {
                y += row > 0 ? row + between : 0;
                row = Math.max(...all.slice(i, i + columns).map(block => block.implicitHeight));
            }
            block.x = (Theme.mirrored ? columns - 1 - column : column) * (each + across);
            block.y = y;
            row = Math.max(row, same);
            tighten(block);
            // undefined gives a block its own height back
            block.height = grow > 0 ? row : undefined;
            used = y + row;
        });
    }
}
