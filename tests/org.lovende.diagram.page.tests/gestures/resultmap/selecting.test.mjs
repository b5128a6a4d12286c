import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

/** The rectangle around all boxes of a column, drawn from the ground of the column. */
async function around(diagram, term, category) {
    const boxes = (await diagram.model()).boxes.filter(box => box.term === term);
    const places = await Promise.all(boxes.map(box => diagram.place(diagram.card(box.id))));
    const { x, y } = await diagram.place(diagram.column(category));
    return { boxes, from: { x: x + 3, y: y + 6 }, to: { x: Math.max(...places.map(each => each.x)) + 20, y: Math.max(...places.map(each => each.y)) + 10 } };
}

function isSelected(diagram, boxes) {
    const ids = boxes.map(box => box.id).sort();
    return diagram.until(model => JSON.stringify(model.selection.filter(id => model.boxes.some(box => box.id === id)).sort()) === JSON.stringify(ids), `${ids} are selected`);
}

test('a rectangle drawn with Shift selects the boxes that it touches, and changes nothing', withDiagram(W1, async diagram => {
    const { boxes, from, to } = await around(diagram, 'short', 'short-term');
    assert.ok(boxes.length > 1);
    const ground = diagram.column('short-term');
    const before = await diagram.place(ground);
    await diagram.page.keyboard.down('Shift');
    await diagram.drag(from, to);
    await diagram.page.keyboard.up('Shift');
    await isSelected(diagram, boxes);
    await diagram.page.locator('.marquee').waitFor({ state: 'detached' });
    assert.deepEqual(await diagram.place(ground), before, 'nothing scrolled');
    assert.equal((await diagram.model()).undo, null);
}));

test('with the tool on, dragging the ground draws the rectangle; with Ctrl it adds; off again, it scrolls', withDiagram(W1, async diagram => {
    const short = await around(diagram, 'short', 'short-term');
    const long = await around(diagram, 'long', 'long-term');
    const tool = diagram.page.locator('[data-command=marquee]');
    await tool.click();
    await diagram.page.locator('[data-command=marquee][aria-pressed=true]').waitFor();
    await diagram.drag(short.from, short.to);
    await isSelected(diagram, short.boxes);
    await diagram.page.keyboard.down('Control');
    await diagram.drag(long.from, long.to);
    await diagram.page.keyboard.up('Control');
    await isSelected(diagram, [...short.boxes, ...long.boxes]);
    await tool.click();
    const ground = diagram.column('short-term');
    const before = await diagram.place(ground);
    await diagram.drag(short.from, { x: short.from.x, y: short.from.y + 50 });
    await diagram.eventually(async () => Math.abs((await diagram.place(ground)).y - before.y - 50) < 2, 'the map scrolled');
}));

test('arrows between the boxes in the rectangle are selected with them', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    const { from } = await around(diagram, undefined, 'core-element');
    const goal = await diagram.place(diagram.column('strategic-goal'));
    await diagram.page.keyboard.down('Shift');
    await diagram.drag(from, { x: goal.x + goal.width - 3, y: goal.y + goal.height - 3 });
    await diagram.page.keyboard.up('Shift');
    await diagram.until(now => now.selection.length === model.boxes.length + model.theory.links.length, 'all is selected');
}));

test('a click on one of several that are selected selects it alone', withDiagram(W1, async diagram => {
    const [one, other] = (await diagram.model()).boxes;
    await diagram.select(one.id, other.id);
    const { x, y } = await diagram.place(diagram.card(one.id));
    await diagram.page.mouse.click(x + 14, y + 8);
    await isSelected(diagram, [one]);
}));
