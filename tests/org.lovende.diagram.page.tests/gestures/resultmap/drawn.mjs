// What the page draws of a result map, in the units of the diagram, and whether it is what the model has.
import assert from 'node:assert/strict';

/** Lengths that differ by less are the same. */
const SAME = 0.1;
/** Space between a box and what stands below it; boxes that share less than a hair do not overlap. */
const HAIR = 0.02;

/** Reads columns by category, boxes and arrows by identifier. */
export function drawnMap(diagram) {
    return diagram.page.evaluate(() => {
        const rectangle = drawn => {
            const [x, y] = drawn.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
            const drawnSize = drawn.querySelector(':scope > rect, :scope > g > rect')?.getBBox();
            // of what is not in sight yet nothing is drawn
            return { x, y, width: drawnSize?.width, height: drawnSize?.height };
        };
        const each = (selector, read) => Object.fromEntries([...document.querySelectorAll(selector)].map(drawn => [drawn.id.replace('diagram_', ''), read(drawn)]));
        return {
            columns: each('.marked-node.column', rectangle),
            boxes: each('.marked-node.box', drawn => ({ ...rectangle(drawn), label: drawn.getAttribute('aria-label'), text: [...drawn.querySelectorAll(':scope > text')].map(line => line.textContent).join(' ') })),
            arrows: each('.link', drawn => {
                const path = drawn.querySelector('.link-reach');
                if (!path) return { label: '' };
                const at = length => (({ x, y }) => ({ x, y }))(path.getPointAtLength(length));
                return { label: drawn.getAttribute('aria-label'), start: at(0), end: at(path.getTotalLength()) };
            })
        };
    });
}

/** Every box of the model is drawn in its column with its title, at the place where it was put, free of the others, every arrow from its one box to its other, and nothing else is drawn. */
export function assertDrawn(drawn, model) {
    assert.deepEqual(Object.keys(drawn.boxes).sort(), model.boxes.map(box => box.id).sort(), 'the boxes that are drawn');
    assert.deepEqual(Object.keys(drawn.arrows).sort(), model.theory.links.map(link => link.id).sort(), 'the arrows that are drawn');
    for (const box of model.boxes) assertBox(drawn, box);
    for (const box of model.boxes) assertPlace(drawn, box, model.place(box.id));
    for (const link of model.theory.links) assertArrow(drawn, link, model);
    const free = model.boxes.filter(box => !model.place(box.id)?.pinned);
    for (const one of free) for (const other of free) assert.ok(one.id <= other.id || !overlap(drawn.boxes[one.id], drawn.boxes[other.id]), `»${one.title}« lies on »${other.title}«`);
}

function assertBox({ columns, boxes }, { id, title, term }) {
    const box = boxes[id];
    const column = columns[columnOf(term)];
    assert.ok(box.label.includes(title), `»${box.label}« names »${title}«`);
    assert.equal(letters(box.text), letters(title), 'what stands in the box');
    assert.ok(box.x >= column.x - SAME && box.x + box.width <= column.x + column.width + SAME, `»${title}«, ${box.x} to ${box.x + box.width}, stands in its column, ${column.x} to ${column.x + column.width}`);
    assert.ok(box.y >= column.y && box.y + box.height <= column.y + column.height + SAME, `»${title}«, ${box.y} to ${box.y + box.height}, stands in its column, ${column.y} to ${column.y + column.height}`);
}

/** A box that was put somewhere stands there; one that is not pinned stands right below another if that is in its way. */
function assertPlace({ boxes }, { id, title }, place) {
    if (!place) return;
    const { x, y, width } = boxes[id];
    const isPushed = !place.pinned && y > place.y && Object.values(boxes).some(other => isSame(other.y + other.height, y) && other.x < x + width && x < other.x + other.width);
    assert.ok(isSame(y, place.y) || isPushed, `»${title}« is drawn at ${y} and was put at ${place.y}`);
}

function isSame(one, other) {
    return Math.abs(one - other) <= SAME;
}

function assertArrow({ boxes, arrows }, { id, from, to }, model) {
    const arrow = arrows[id];
    for (const end of [from, to]) assert.ok(arrow.label.includes(model.boxes.find(box => box.id === end).title), `»${arrow.label}« names its ends`);
    assert.ok(isOnBorder(arrow.start, boxes[from]), `${arrow.label}: begins at its box`);
    assert.ok(isOnBorder(arrow.end, boxes[to]), `${arrow.label}: ends at its box`);
}

function isOnBorder({ x, y }, box) {
    const [left, right, above, below] = [x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y];
    const nearest = [left, right, above, below];
    return nearest.every(distance => distance >= -SAME) && nearest.some(distance => distance <= SAME);
}

function overlap(one, other) {
    return one.x + HAIR < other.x + other.width && other.x + HAIR < one.x + one.width && one.y + HAIR < other.y + other.height && other.y + HAIR < one.y + one.height;
}

/** The identifier of the column in which an outcome of a term stands; without a term it is that of the core elements. */
export function columnOf(term) {
    return term ? { short: 'column-short-term', medium: 'column-medium-term', long: 'column-long-term', goal: 'column-strategic-goal' }[term] : 'column-core-element';
}

/** Without spaces, and without the hyphens at the ends of lines. */
function letters(text) {
    return text.replace(/[\s\u00ad-]/g, '');
}
