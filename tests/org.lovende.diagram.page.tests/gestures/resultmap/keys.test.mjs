import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

async function select(diagram, ...titles) {
    const model = await diagram.model();
    await diagram.select(...titles.map(title => model.titled(title).id));
}

test('letters on a selected box begin the title of a new one below it', withDiagram(W1, async diagram => {
    await select(diagram, 'Bedre sundhed');
    await diagram.page.keyboard.type('Længere liv');
    await diagram.page.keyboard.press('Enter');
    const box = await diagram.until(model => model.titled('Længere liv'));
    assert.equal(box.term, 'long');
    const model = await diagram.model();
    assert.ok(model.position('Længere liv').y > model.position('Bedre sundhed').y);
}));

test('Enter on a selected column makes a box at its end', withDiagram(W1, async diagram => {
    const column = await diagram.place(diagram.column('medium-term'));
    await diagram.page.mouse.click(column.x + 6, column.y + 6);
    await diagram.element('column-medium-term').and(diagram.page.locator('.selected')).waitFor();
    await diagram.page.keyboard.press('Enter');
    await diagram.write('Sover bedre', 'Enter');
    await diagram.until(model => model.titled('Sover bedre')?.term === 'medium');
}));

test('F2 edits the title of the selected box', withDiagram(W1, async diagram => {
    await select(diagram, 'Bedre sundhed');
    await diagram.page.keyboard.press('F2');
    await diagram.rewrite('God sundhed');
    await diagram.until(model => model.titled('God sundhed'));
}));

test('F2 that follows at once on a click edits the box that was clicked', withDiagram(W1, async diagram => {
    const { x, y } = await diagram.middle(await diagram.box('Bedre sundhed'));
    await diagram.page.mouse.click(x, y);
    await diagram.page.keyboard.press('F2');
    await diagram.rewrite('God sundhed');
    await diagram.until(model => model.titled('God sundhed'));
}));

test('M1+L connects two selected boxes, and the popover asks why', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    const [first, last] = [model.boxes[0].title, 'Bedre sundhed'];
    await select(diagram, last, first);
    await diagram.page.keyboard.press('Control+L');
    await diagram.until(now => now.link(first, last));
    await diagram.page.locator('.describe textarea').first().waitFor();
    await diagram.write('det virker', 'Enter');
    await diagram.until(now => now.link(first, last).rationale === 'det virker');
}));

test('Escape leaves the reason of a new arrow for later', withDiagram(W1, async diagram => {
    const first = (await diagram.model()).boxes[0].title;
    await select(diagram, first, 'Bedre sundhed');
    await diagram.page.keyboard.press('Control+L');
    await diagram.page.locator('.describe textarea').first().waitFor();
    await diagram.write('måske', 'Escape');
    await diagram.page.locator('.describe').waitFor({ state: 'detached' });
    const link = (await diagram.model()).link(first, 'Bedre sundhed');
    assert.equal(link.rationale, null);
    // a check reminds of it, at the arrow
    await diagram.element(link.id).locator('.finding-sign').waitFor();
}));

test('M1+arrow moves the selected box by a step of the grid', withDiagram(W1, async diagram => {
    await select(diagram, 'Bedre sundhed');
    await diagram.page.keyboard.press('Control+ArrowDown');
    const first = await diagram.until(model => model.position('Bedre sundhed'));
    for (let step = 0; step < 4; step++) await diagram.page.keyboard.press('Control+ArrowDown');
    await diagram.until(model => model.position('Bedre sundhed').y === first.y + 32, 'no step of a key that is held is lost');
    for (let step = 0; step < 60; step++) await diagram.page.keyboard.press('Control+ArrowUp');
    await diagram.until(model => model.position('Bedre sundhed').y === 88, 'it stops below the heading');
    const [box, column] = [await diagram.box('Bedre sundhed'), diagram.column('long-term')];
    await diagram.eventually(async () => (await diagram.place(box)).y > (await diagram.place(column)).y + 40, 'the page shows it there');
}));

test('arrows select from box to box', withDiagram(W1, async diagram => {
    await select(diagram, 'Bedre sundhed');
    await diagram.page.keyboard.press('ArrowLeft');
    await diagram.until(model => model.selection.length === 1 && model.boxes.find(box => box.id === model.selection[0])?.term === 'medium');
}));

test('select chain takes everything that leads to a box', withDiagram(W1, async diagram => {
    await select(diagram, 'Bedre sundhed');
    await diagram.page.keyboard.press('Control+Shift+ArrowLeft');
    await diagram.until(model => model.selection.length === model.boxes.length + model.theory.links.length);
}));

test('select chain takes everything that a box leads to', withDiagram(W1, async diagram => {
    const { boxes, theory } = await diagram.model();
    const first = boxes.find(box => box.title === 'Øget motivation til at spise sundt og motionere');
    const chain = [first.id];
    for (const id of chain) for (const link of theory.links.filter(each => each.from === id)) chain.push(...[link.id, link.to].filter(each => !chain.includes(each)));
    assert.ok(chain.length > 4 && chain.length < boxes.length + theory.links.length, 'a part of the map');
    await select(diagram, first.title);
    await diagram.page.keyboard.press('Control+Shift+ArrowRight');
    await diagram.until(model => [...model.selection].sort().join() === [...chain].sort().join(), 'exactly what follows is selected');
}));

test('a key that follows at once on selecting finds what is selected', withDiagram(W1, async diagram => {
    const before = (await diagram.model()).boxes.length;
    await diagram.focus();
    // both keys before the page has drawn anything again, as a quick hand or a slow machine has it
    await diagram.page.evaluate(async () => {
        const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, ctrlKey: true, bubbles: true, cancelable: true }));
        press('a');
        await new Promise(resolve => setTimeout(resolve));
        press('ArrowDown');
    });
    await diagram.until(model => model.undo?.includes(String(before)), 'all boxes were moved');
}));

test('in one column the arrow leads from the box that was selected first', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    const column = model.boxes.filter(box => box.term === 'short');
    const [one, other] = [column.at(-1), column[0]];
    await diagram.select(one.id, other.id);
    await diagram.page.keyboard.press('Control+L');
    await diagram.until(now => now.theory.links.find(link => link.from === one.id && link.to === other.id));
}));
