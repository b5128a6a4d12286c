import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

/** A point on an arrow, where no sign stands. */
async function pointOn(diagram, link) {
    const reach = diagram.element(link.id).locator('.link-reach');
    await diagram.place(reach);
    return reach.evaluate(path => {
        const { x, y } = path.getPointAtLength(path.getTotalLength() / 3).matrixTransform(path.getScreenCTM());
        return { x, y };
    });
}

async function handleOf(diagram, title) {
    const { id } = (await diagram.model()).titled(title);
    const { x, y } = await diagram.middle(diagram.card(id));
    await diagram.page.mouse.move(x, y);
    return diagram.middle(diagram.element(id).locator('.connect-handle'));
}

test('dragging from the handle of a box to another box draws an arrow', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    const [from, to] = [model.boxes[0], model.boxes.find(box => box.term === 'long')];
    await diagram.drag(await handleOf(diagram, from.title), await diagram.middle(diagram.card(to.id)));
    const link = await diagram.until(now => now.theory.links.find(each => each.from === from.id && each.to === to.id));
    await diagram.element(link.id).waitFor();
    assert.equal(link.certainty, 'assumed');
}));

test('an arrow that is there already cannot be drawn again, and the page says why', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    const link = model.theory.links[0];
    const from = model.boxes.find(box => box.id === link.from);
    const start = await handleOf(diagram, from.title);
    const end = await diagram.middle(diagram.card(link.to));
    await diagram.page.mouse.move(start.x, start.y);
    await diagram.page.mouse.down();
    await diagram.page.mouse.move(end.x, end.y, { steps: 5 });
    await diagram.page.getByText('Der er allerede en pil').waitFor();
    await diagram.page.mouse.up();
    assert.equal((await diagram.model()).theory.links.length, model.theory.links.length);
}));

test('double click on an arrow asks why it holds', withDiagram(W1, async diagram => {
    const [link] = (await diagram.model()).theory.links;
    const { x, y } = await pointOn(diagram, link);
    await diagram.page.mouse.dblclick(x, y);
    await diagram.write('Fordi vi ser det hver dag', 'Enter');
    await diagram.until(model => model.theory.links.find(each => each.id === link.id).rationale === 'Fordi vi ser det hver dag');
}));

test('an arrow stays where it is drawn when it is selected, so that a slow double click finds it', withDiagram(W1, async diagram => {
    const [link] = (await diagram.model()).theory.links;
    const order = () => diagram.page.locator('#diagram svg > g > g').evaluateAll(drawn => drawn.map(each => each.id));
    const before = await order();
    const { x, y } = await pointOn(diagram, link);
    await diagram.page.mouse.click(x, y);
    await diagram.element(link.id).locator('.reconnect-handle').first().waitFor();
    assert.deepEqual(await order(), before);
}));
