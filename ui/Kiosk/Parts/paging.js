.pragma library

// Rows of blocks put on leaves from first to last: heights in reading order -> [{first, count}]. A block of no height
// takes no place. The first leaf has so much less room as "late" says. Heights that were added up in another order
// differ in their last digits: what fills the room exactly still fits.
function leaves(heights, columns, gap, room, most, late) {
    const out = [];
    let first = 0;
    let used = 0;
    let filled = 0;
    for (let i = 0; i < heights.length; i += columns) {
        const row = heights.slice(i, i + columns);
        const tallest = Math.max(...row);
        if (tallest === 0)
            continue;
        if (filled > 0 && (used + gap + tallest > room - (first > 0 ? 0 : late) + 0.01 || filled + row.length > most)) {
            out.push({first: first, count: i - first});
            first = i;
            used = 0;
            filled = 0;
        }
        used += tallest + (filled > 0 ? gap : 0);
        filled += row.length;
    }
    if (heights.length > first)
        out.push({first: first, count: heights.length - first});
    return out;
}

// The fewest leaves, as evenly filled as can be: eight on two leaves are four and four, not six and two.
function even(heights, columns, gap, room, most, late) {
    const least = leaves(heights, columns, gap, room, most, late);
    for (let few = columns * Math.ceil(heights.length / least.length / columns); few < most; few += columns) {
        const tried = leaves(heights, columns, gap, room, few, late);
        if (tried.length === least.length)
            return tried;
    }
    return least;
}

// One height for all rows: the tallest row's, or more where there is room; 0 where they cannot all have it.
function rowHeight(heights, pages, columns, gap, room, most, late) {
    const share = Math.min(...pages.map(page => {
        const rows = Math.ceil(page.count / columns);
        return (room - (page.first > 0 ? 0 : late) - (rows - 1) * gap) / rows;
    }));
    const tallest = Math.max(...heights);
    return tallest > share ? 0 : Math.max(tallest, Math.min(share, most));
}

// How far apart the rows of a leaf stand: the gap, or more where there is room, up to this.
function between(heights, page, columns, gap, room, most) {
    const rows = Math.ceil(page.count / columns);
    if (rows < 2 || gap >= most)
        return gap;
    let used = 0;
    for (let row = 0; row < rows; row++)
        used += Math.max(...heights.slice(page.first + row * columns, Math.min(page.first + page.count, page.first + (row + 1) * columns)));
    return Math.max(gap, Math.min(most, (room - used) / (rows - 1)));
}
