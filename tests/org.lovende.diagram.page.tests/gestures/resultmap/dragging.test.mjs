import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

test('dragging a box stores its place on the grid, and one undo takes it back', withDiagram(W1, async diagram => {
    const before = await diagram.model();
    const middle = await diagram.middle(await diagram.box('Bedre sundhed'));
    await diagram.drag(middle, { x: middle.x, y: middle.y + 123 });
    const position = await diagram.until(model => model.position('Bedre sundhed'));
    assert.equal(position.y % 8, 0);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('dragging an outcome to another column makes it an outcome of that term', withDiagram(W1, async diagram => {
    const from = await diagram.middle(await diagram.box('Bedre sundhed'));
    const goals = await diagram.middle(diagram.column('strategic-goal'));
    await diagram.drag(from, { x: goals.x, y: from.y });
    const { id } = await diagram.until(model => model.titled('Bedre sundhed').term === 'goal' && model.titled('Bedre sundhed'));
    const middle = async part => (await diagram.middle(part)).x;
    await diagram.eventually(async () => Math.abs((await middle(diagram.card(id))) - (await middle(diagram.column('strategic-goal')))) < 1, 'it stands in line with its column');
}));

test('a box that is led out of the diagram and let go there stands where it was led, and the page shows what the model has', withDiagram(W1, async diagram => {
    const box = await diagram.box('Bedre sundhed');
    const middle = await diagram.middle(box);
    const toolbar = await diagram.middle(diagram.page.locator('#toolbar'));
    await diagram.drag(middle, { x: middle.x, y: toolbar.y });
    const above = await diagram.until(model => model.position('Bedre sundhed') && model);
    assert.equal(above.position('Bedre sundhed').y, 88, 'as far up as it can');
    const from = await diagram.middle(box);
    await diagram.drag(from, { x: from.x, y: diagram.page.viewportSize().height + 40 });
    const below = await diagram.until(model => model.position('Bedre sundhed').y !== 88 && model);
    await diagram.page.mouse.move(from.x, from.y);
    await diagram.eventually(async () => (await diagram.place(box)).y > diagram.page.viewportSize().height - 80, 'it is drawn there');
    assert.deepEqual((await diagram.model()).intervention, below.intervention, 'the mouse that comes back takes nothing along');
}));

test('while the intervention is saved nothing changes, and the page shows what the model has', withDiagram(W1, async diagram => {
    await diagram.host('lock', { locked: true });
    const box = await diagram.box('Bedre sundhed');
    const middle = await diagram.middle(box);
    await diagram.drag(middle, { x: middle.x, y: middle.y + 120 });
    await diagram.page.locator('.message').waitFor();
    assert.equal((await diagram.model()).undo, null);
    await diagram.eventually(async () => Math.abs((await diagram.middle(box)).y - middle.y) < 1, 'the box went back');
}));
