.pragma library

// How buttons share a bar of this width. They have a width with their icons (full), without (bare), and without and as
// small as words may be (least).

function sum(list, gap) {
    return list.reduce((all, one) => all + one, 0) + (list.length - 1) * gap;
}

// One row in this width: with icons, without, or squeezed; null where not even that fits.
function row(full, bare, least, gap, room) {
    if (sum(full, gap) <= room)
        return {plain: false, widths: full};
    if (sum(bare, gap) <= room)
        return {plain: true, widths: bare};
    const spare = room - sum(least, gap);
    if (spare < 0)
        return null;
    const share = spare / Math.max(1, sum(bare, gap) - sum(least, gap));
    return {plain: true, widths: least.map((width, i) => width + (bare[i] - width) * share)};
}

function spots(at, widths, gap) {
    let x = 0;
    return widths.map(width => {
        const spot = {row: at, x: x, width: width};
        x += width + gap;
        return spot;
    });
}

// The foot bar, its first button being Back: beside the way on where that has its room (roomy, or tight without icons),
// else above it. Row -1 is the way on's.
function bar(full, bare, least, gap, inner, roomy, tight) {
    const beside = sum(full, gap) <= roomy ? full : sum(bare, gap) <= tight ? bare : null;
    if (beside)
        return {rows: 1, plain: beside === bare, below: false, lowBack: false, spots: spots(0, beside, gap), across: sum(beside, gap)};
    const wide = widths => full.length > 3 ? stretch(widths, gap, inner) : widths;
    const one = row(full, bare, least, gap, inner);
    if (one)
        return {rows: 1, plain: one.plain, below: true, lowBack: false, spots: spots(0, wide(one.widths), gap), across: inner};
    const rest = row(full.slice(1), bare.slice(1), least.slice(1), gap, inner);
    const own = rest && (rest.plain ? bare[0] : full[0]);
    if (rest && own <= tight)
        return {rows: 1, plain: rest.plain, below: true, lowBack: true, spots: [{row: -1, x: 0, width: own}, ...spots(0, wide(rest.widths), gap)], across: inner};
    const half = (inner - gap) / 2;
    const plain = full.some(width => width > half);
    // two columns of one width, unless the words of one need more
    const needs = [0, 1].map(column => Math.max(...bare.filter((_, i) => i % 2 === column)));
    const first = Math.max(...needs) > half ? (inner - gap) * needs[0] / sum(needs, 0) : half;
    const cells = full.map((_, i) => i % 2 ? {row: Math.floor(i / 2), x: first + gap, width: inner - gap - first} : {row: Math.floor(i / 2), x: 0, width: first});
    return {rows: Math.ceil(full.length / 2), plain: plain, below: true, lowBack: false, spots: cells, across: inner};
}

// Buttons of equal weight in as few rows as can be: [{columns, plain}]; in two rows or more all are equally wide.
function block(full, bare, least, gap, room) {
    const one = row(full, bare, least, gap, room);
    if (one)
        return {rows: 1, plain: one.plain, spots: spots(0, stretch(one.widths, gap, room), gap)};
    for (let rows = 2; rows < full.length; rows++) {
        const columns = Math.ceil(full.length / rows);
        const each = (room - (columns - 1) * gap) / columns;
        if (Math.max(...least) <= each || rows === full.length - 1)
            return {rows: rows, plain: Math.max(...full) > each, spots: full.map((_, i) => ({row: Math.floor(i / columns), x: i % columns * (each + gap), width: each}))};
    }
}

// What is left is shared by all, up to a third of what each has.
function stretch(widths, gap, room) {
    const more = Math.min(1.3, (room - (widths.length - 1) * gap) / sum(widths, 0));
    return widths.map(width => width * more);
}
