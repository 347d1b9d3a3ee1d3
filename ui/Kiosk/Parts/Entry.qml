import QtQuick
import Kiosk.Theme

// A page for typing: words, field and keys, all in view. Only in large type the words go on leaves of their own first.
Page {
    id: page

    property alias title: prose.title
    property alias help: prose.help
    property alias personal: prose.personal
    property alias asked: prose.asked
    property string problem
    required property Item field
    required property Keypad keys
    // a narrow pad stands beside field and words, wide rows of letters below them
    property bool narrow: false

    property int before: 0
    readonly property bool asking: leaf < before
    readonly property real between: Theme.mm(4)

    headed: !(Theme.large && landscape)
    onProblemChanged: if (problem) leaf = 0
    onArrange: {
        const w = body.width;
        const h = body.height;
        const low = field.implicitHeight;
        const beside = narrow && landscape && 4 * Theme.touch + 3 * Theme.gap <= h - reach;
        const padWidth = beside ? Theme.mm(78) : w;
        const rest = w - padWidth - Theme.wide;
        // a box of a date is touched, too
        const hands = narrow && !beside ? reach + low + between : reach;
        keys.width = padWidth;
        keys.deepest = Math.max(1, Math.floor((h - Math.max(hands, beside ? 0 : low + between) + Theme.gap) / (Theme.touch + Theme.gap)));
        if (narrow)
            keys.columns = keys.deepest < 4 ? 6 : 3;
        const least = keys.least;
        // words above the field at this width; the pad beside or below
        const column = beside ? rest : w;
        field.width = column;
        const band = !narrow && landscape && !Theme.large;
        const room = h - (beside ? low + between : band ? least + between : low + least + 2 * between);
        // long words take room from the field beside them
        const widths = band ? [0.45, 0.62].map(share => Math.round(w * share)) : [column];
        const across = widths.find(width => prose.squeeze(width, room) <= room) ?? widths[0];
        const tall = prose.squeeze(across, room);
        const fits = tall <= room;
        if (!fits)
            prose.terse = problem ? 1 : 0;
        if (fits && band) {
            layBand(across);
        } else {
            prose.lay(fits ? column : w, fits ? tall : h, 1, 0);
            prose.x = fits && beside && Theme.mirrored ? padWidth + Theme.wide : 0;
            before = fits ? 0 : prose.count;
            field.x = beside && Theme.mirrored ? padWidth + Theme.wide : 0;
            const above = fits ? tall + between : 0;
            field.y = Math.max(above, narrow ? reach : beside ? 0 : Math.min(reach, h - least) - low - between);
            // boxes give way a little where the keys would touch them
            field.height = low - (beside ? 0 : Math.max(0, Theme.gap - (h - field.y - low - least)));
            prose.y = fits ? field.y - above : 0;
            keys.x = beside && !Theme.mirrored ? rest + Theme.wide : 0;
            keys.y = beside ? reach : field.y + field.height + Math.min(between, h - field.y - field.height - least);
            keys.height = h - keys.y;
        }
        leaves = before + 1;
    }

    function layBand(band: real): void {
        const w = body.width;
        const tall = prose.tall(band);
        field.width = w - band - Theme.wide;
        const top = Math.max(tall, field.implicitHeight);
        keys.y = Math.max(top + between, reach);
        prose.lay(band, tall, 1, 0);
        prose.y = keys.y - between - top;
        prose.x = Theme.mirrored ? w - band : 0;
        field.x = Theme.mirrored ? 0 : band + Theme.wide;
        field.y = prose.y;
        field.height = field.implicitHeight;
        keys.x = 0;
        keys.height = body.height - keys.y;
        before = 0;
    }

    Binding { target: page.field; property: "visible"; value: !page.asking }
    Binding { target: page.keys; property: "visible"; value: !page.asking }
    Prose {
        id: prose
        visible: page.before === 0 || page.asking
        leaf: page.before > 0 ? page.leaf : 0
        titleSize: Theme.heading
        title: ""
        help: ""
        alone: ""
        problem: page.problem
        onStirred: page.rearrange()
    }
    Item { data: [page.field, page.keys] }
}
