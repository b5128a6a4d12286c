import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';
const FADED = '0.12';

/** What can be reached from a box: arrows and boxes, itself among them. */
function downstream(start, links) {
    const reached = [start];
    for (const id of reached) for (const link of links.filter(each => each.from === id)) reached.push(...[link.id, link.to].filter(each => !reached.includes(each)));
    return reached;
}

/** Waits until exactly the boxes and arrows with these identifiers are shown as before, and all others step back. */
async function shows(diagram, ids) {
    const { boxes, theory } = await diagram.model();
    const all = [...boxes, ...theory.links].map(each => each.id);
    assert.ok(ids.length > 0 && ids.length < all.length, 'the example has both');
    const stepBack = async () => diagram.page.evaluate(([elements, opacity]) =>
        elements.filter(id => getComputedStyle(document.getElementById(`diagram_${id}`)).opacity === opacity), [all, FADED]);
    const expected = all.filter(id => !ids.includes(id)).sort().join();
    await diagram.eventually(async () => (await stepBack()).sort().join() === expected, 'exactly these step back');
}

test('the filter by certainty keeps the arrows of that certainty with their ends', withDiagram(W1, async diagram => {
    const { id, from, to } = (await diagram.model()).theory.links[0];
    const middle = await diagram.middle(diagram.element(id));
    await diagram.element(id).locator('.link-reach').dispatchEvent('dblclick', { clientX: middle.x, clientY: middle.y, bubbles: true });
    await diagram.page.locator('.describe').getByLabel('Sikker', { exact: true }).check();
    await diagram.page.locator('.describe textarea').first().press('Enter');
    await diagram.until(model => model.theory.links.filter(link => link.certainty === 'certain').length === 1);
    await diagram.page.getByLabel('Filter').selectOption('certain');
    await shows(diagram, [id, from, to]);
}));

test('the filter by a core element keeps what it leads to, also when an arrow comes or goes', withDiagram(W1, async diagram => {
    const { intervention, theory } = await diagram.model();
    const element = intervention.coreElements.find(each => theory.links.some(link => link.from === each.id));
    await diagram.page.getByLabel('Filter').selectOption(element.id);
    assert.match(await diagram.page.locator('.filter-chip').textContent(), new RegExp(element.title));
    await shows(diagram, downstream(element.id, theory.links));
    const last = theory.links.find(link => link.from === element.id);
    const middle = await diagram.middle(diagram.element(last.id));
    await diagram.page.mouse.click(middle.x, middle.y);
    await diagram.until(model => model.selection.includes(last.id));
    await diagram.page.keyboard.press('Delete');
    const left = await diagram.until(model => !model.theory.links.some(link => link.id === last.id) && model.theory.links);
    await shows(diagram, downstream(element.id, left));
}));

test('the mouse on a box brings nothing back that the filter lets step back', withDiagram(W1, async diagram => {
    const { intervention, theory } = await diagram.model();
    const element = intervention.coreElements.find(each => theory.links.some(link => link.from === each.id));
    await diagram.page.getByLabel('Filter').selectOption(element.id);
    await shows(diagram, downstream(element.id, theory.links));
    const { x, y } = await diagram.middle(diagram.card(element.id));
    await diagram.page.mouse.move(x, y);
    const next = theory.links.find(link => theory.links.some(first => first.from === element.id && first.to === link.from));
    await diagram.eventually(async () => (await diagram.element(next.id).evaluate(link => getComputedStyle(link).opacity)) === '0.25');
    await shows(diagram, downstream(element.id, theory.links));
}));
