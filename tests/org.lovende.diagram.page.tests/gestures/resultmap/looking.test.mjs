import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

test('what the checks found is shown at its box, explained by a click, and a way out is offered', withDiagram(W1, async diagram => {
    const { x, y } = await diagram.middle(diagram.page.locator('.finding-sign').first());
    await diagram.page.mouse.click(x, y);
    const panel = diagram.page.locator('.panel.finding');
    await panel.waitFor();
    assert.ok((await panel.locator('p').first().textContent()).length > 20);
    await diagram.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
}));

test('a filter lets the rest step back, and says so above the map until it is put off', withDiagram(W1, async diagram => {
    const reasoned = (await diagram.model()).theory.links.find(link => link.rationale);
    await diagram.page.getByLabel('Filter').selectOption('unclear');
    const chip = diagram.page.locator('.filter-chip');
    await chip.waitFor();
    assert.match(await chip.textContent(), /Kun uklare steder/);
    const opacity = () => diagram.element(reasoned.id).evaluate(element => getComputedStyle(element).opacity);
    await diagram.eventually(async () => (await opacity()) === '0.12');
    const { y, height } = await chip.boundingBox();
    assert.ok((await diagram.place(diagram.column('core-element'))).y >= y + height, 'it covers no heading');
    await chip.click();
    await chip.waitFor({ state: 'hidden' });
    await diagram.eventually(async () => (await opacity()) === '1');
}));

test('Ctrl+F finds a box by words of its title and selects it', withDiagram(W1, async diagram => {
    await diagram.focus();
    await diagram.page.keyboard.press('Control+F');
    await diagram.write('sundhed bedre', 'Enter');
    await diagram.until(model => model.selection[0] === model.titled('Bedre sundhed').id);
}));

test('Ctrl+O lists all boxes', withDiagram(W1, async diagram => {
    await diagram.focus();
    await diagram.page.keyboard.press('Control+O');
    await diagram.page.locator('.finder').waitFor();
    assert.equal(await diagram.page.locator('.finder li').count(), (await diagram.model()).boxes.length);
}));

test('a selected end of an arrow is led to another box', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    const link = model.theory.links.find(each => each.to === model.titled('Bedre sundhed').id);
    const other = model.boxes.find(box => box.term === 'short' && !model.theory.links.some(each => each.from === link.from && each.to === box.id));
    const middle = await diagram.middle(diagram.element(link.id));
    await diagram.page.mouse.click(middle.x, middle.y);
    await diagram.until(now => now.selection.includes(link.id));
    await diagram.drag(await diagram.middle(diagram.element(link.id).locator('[data-end=target]')), await diagram.middle(diagram.card(other.id)));
    await diagram.until(now => now.theory.links.find(each => each.id === link.id).to === other.id);
}));

test('copied boxes are pasted with their arrows; pasted lines become boxes', withDiagram(W1, async diagram => {
    const before = await diagram.model();
    await diagram.focus();
    await diagram.page.keyboard.press('Control+A');
    await diagram.until(model => model.selection.length > before.boxes.length);
    const transfer = async (kind, text) => diagram.page.evaluate(([type, content]) => {
        const data = new DataTransfer();
        if (content) data.setData('text/plain', content);
        document.querySelector('#diagram svg.sprotty-graph').dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true }));
        return data.getData('text/plain');
    }, [kind, text]);
    const text = await transfer('copy');
    assert.equal(text.split('\n').length, before.boxes.length);
    await transfer('paste', text);
    await diagram.until(model => model.theory.links.length === 2 * before.theory.links.length);
    const column = await diagram.place(diagram.column('long-term'));
    await diagram.page.mouse.click(column.x + 6, column.y + 6);
    await diagram.until(model => model.selection.length === 0);
    await diagram.element('column-long-term').and(diagram.page.locator('.selected')).waitFor();
    await transfer('paste', 'Første linje\nAnden linje');
    await diagram.until(model => model.titled('Anden linje')?.term === 'long');
}));

test('boxes that were copied by key are pasted by key into another intervention, in their columns and with their arrow', withDiagram(W1, async diagram => {
    const { theory, boxes } = await diagram.model();
    const link = theory.links.find(each => each.rationale && boxes.find(box => box.id === each.from).term);
    const [from, to] = [link.from, link.to].map(id => boxes.find(box => box.id === id));
    await diagram.select(from.id, to.id);
    await diagram.page.keyboard.press('Control+C');
    const other = await open('empty');
    try {
        await other.focus();
        await other.page.keyboard.press('Control+V');
        const pasted = await other.until(model => model.link(from.title, to.title) && model);
        assert.deepEqual(pasted.boxes.map(box => [box.title, box.term]), [from, to].map(box => [box.title, box.term]));
        assert.equal(pasted.link(from.title, to.title).rationale, link.rationale);
        assert.deepEqual(other.errors, []);
    } finally {
        await other.page.close();
    }
}));

test('projector mode makes the letters larger', withDiagram(W1, async diagram => {
    const before = await diagram.place(await diagram.box('Bedre sundhed'));
    await diagram.page.locator('[data-command=projector]').click();
    await diagram.page.waitForSelector('html[data-projector=true]');
    await diagram.eventually(async () => (await (await diagram.box('Bedre sundhed')).boundingBox()).width > before.width * 1.2);
}));

test('projector mode by its key is seen at its button, and after it the map is seen as before', withDiagram(W1, async diagram => {
    const box = await diagram.box('Bedre sundhed');
    const before = await diagram.place(box);
    await diagram.focus();
    await diagram.page.keyboard.press('F8');
    await diagram.page.locator('[data-command=projector][aria-pressed=true]').waitFor();
    assert.notDeepEqual(await diagram.place(box), before);
    await diagram.page.keyboard.press('F8');
    await diagram.page.locator('[data-command=projector][aria-pressed=false]').waitFor();
    assert.deepEqual(await diagram.place(box), before);
}));

test('a core element that is not in the map is offered above it, and a click brings it in', withDiagram('w6-mentorindsats', async diagram => {
    const list = diagram.page.getByRole('region', { name: 'Kerneelementer, som ikke er på kortet' });
    assert.equal(await list.isVisible(), false);
    const before = await diagram.model();
    // the one that is in the other theory too: it is taken out of this one only
    const box = before.titled('Relationsarbejde');
    await diagram.select(box.id);
    await diagram.page.keyboard.press('Delete');
    await diagram.page.locator('.deletion').getByRole('button', { name: 'Tag ud' }).click();
    await list.waitFor();
    await diagram.element(box.id).waitFor({ state: 'detached' });
    await list.getByRole('button', { name: 'Føj »Relationsarbejde« til kortet' }).click();
    await list.waitFor({ state: 'hidden' });
    await diagram.element(box.id).waitFor();
    await diagram.host('undo');
    await list.waitFor();
    await diagram.host('undo');
    await list.waitFor({ state: 'hidden' });
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));
