.pragma library

// What is on the leaf in front, in reading order: [{text, personal}]. Items with a function script() say what they are;
// what must be heard first, such as what went wrong, goes first. What stands for something personal goes where all is heard.
function script(page, all) {
    const first = [];
    const rest = [];
    gather(page, first, rest);
    return first.concat(rest).filter(entry => !(all && entry.instead));
}

function gather(item, first, rest) {
    if (!item.visible || item.opacity === 0)
        return;
    const said = typeof item.script === "function" ? item.script() : [];
    const place = item.urgent === true ? first : rest;
    place.push(...said);
    // a control says what is in it
    if (said.length === 0)
        for (const child of item.children)
            gather(child, first, place);
}
