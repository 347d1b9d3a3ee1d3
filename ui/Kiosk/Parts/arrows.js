.pragma library

// Where an arrow key leads. Left and right go through all controls in reading order, so that nothing is out of reach;
// up and down go to the nearest control of the next row.

function place(item) {
    return item.mapToItem(null, 0, 0, item.width, item.height);
}

function besides(one, other) {
    const between = Math.abs(one.y + one.height / 2 - other.y - other.height / 2);
    return between < Math.min(one.height, other.height) / 2;
}

// Whether the arrow to the right goes on from here, or back: some rows run from left to right in every language.
function rightIsOn(item, mirrored) {
    const here = place(item);
    for (const forward of [true, false]) {
        const there = place(item.nextItemInFocusChain(forward));
        if (there.x !== here.x && besides(here, there))
            return there.x > here.x === forward;
    }
    return !mirrored;
}

function controls(item) {
    const found = [];
    for (let next = item.nextItemInFocusChain(true); next !== item && !found.includes(next); next = next.nextItemInFocusChain(true))
        found.push(next);
    return found;
}

// The control below or above; null where there is none.
function nearest(item, down) {
    const here = place(item);
    let best = null;
    let least = Infinity;
    for (const other of controls(item)) {
        const there = place(other);
        const gap = down ? there.y - here.y - here.height : here.y - there.y - there.height;
        if (gap < 0)
            continue;
        const aside = Math.max(0, there.x - here.x - here.width, here.x - there.x - there.width);
        // what is straight ahead comes before what is near, and of two that are, the one whose middle is nearer
        const cost = gap + 3 * aside + Math.abs(there.x + there.width / 2 - here.x - here.width / 2) / 1000;
        if (cost < least) {
            best = other;
            least = cost;
        }
    }
    return best;
}
