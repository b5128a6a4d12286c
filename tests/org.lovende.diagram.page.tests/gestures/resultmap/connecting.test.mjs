import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

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
