import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

/** A free place near the lower end of a column. */
async function freePlace(diagram, category) {
    const column = await diagram.place(diagram.column(category));
    return { x: column.x + column.width / 2, y: column.y + column.height - 60 };
}

test('double click in a column, a title and Enter make a box there', withDiagram(W1, async diagram => {
    const place = await freePlace(diagram, 'medium-term');
    await diagram.page.mouse.dblclick(place.x, place.y);
    await diagram.write('Sover bedre', 'Enter');
    const box = await diagram.until(model => model.titled('Sover bedre'));
    assert.equal(box.term, 'medium');
    await diagram.element(box.id).waitFor();
}));

test('in an empty intervention Enter makes the next box and Tab one in the next column with an arrow', withDiagram('empty', async diagram => {
    const place = await diagram.middle(diagram.column('short-term'));
    await diagram.page.mouse.dblclick(place.x, place.y);
    for (const [title, key] of [['Viden', 'Enter'], ['Motivation', 'Tab'], ['Sund hverdag', 'Escape']]) {
        await diagram.write(title, key);
    }
    const model = await diagram.until(now => now.titled('Motivation') && now);
    assert.ok(model.titled('Viden'));
    assert.equal(model.titled('Sund hverdag'), undefined, 'Escape writes nothing');
    assert.equal(model.theory.links.length, 0);
    assert.ok(model.theory.outcomes.every(outcome => outcome.term === 'short'));
}));

test('Tab leads on to a box in the next column', withDiagram('empty', async diagram => {
    const place = await diagram.middle(diagram.column('short-term'));
    await diagram.page.mouse.dblclick(place.x, place.y);
    for (const [title, key] of [['Motivation', 'Tab'], ['Sund hverdag', 'Enter']]) {
        await diagram.write(title, key);
    }
    const model = await diagram.until(now => now.link('Motivation', 'Sund hverdag') && now);
    assert.equal(model.titled('Sund hverdag').term, 'medium');
}));

test('several lines that are pasted into a title are a box each, in one step', withDiagram('empty', async diagram => {
    const before = await diagram.model();
    const place = await diagram.middle(diagram.column('long-term'));
    await diagram.page.mouse.dblclick(place.x, place.y);
    await diagram.page.locator('.title-field:visible').evaluate(field => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Bedre helbred\n\nFærre indlæggelser\nFlere i job');
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const model = await diagram.until(now => now.titled('Flere i job') && now);
    assert.deepEqual(model.boxes.map(box => [box.title, box.term]), [['Bedre helbred', 'long'], ['Færre indlæggelser', 'long'], ['Flere i job', 'long']]);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('double click on a box edits its title, undo brings the old one back', withDiagram(W1, async diagram => {
    const { x, y } = await diagram.middle(await diagram.box('Bedre sundhed'));
    await diagram.page.mouse.dblclick(x, y);
    await diagram.rewrite('God sundhed');
    await diagram.until(model => model.titled('God sundhed'));
    await diagram.host('undo');
    await diagram.page.locator('.marked-node text', { hasText: 'Bedre sundhed' }).first().waitFor();
}));

test('a title that is being written stays on its box when the map is scrolled or zoomed', withDiagram(W1, async diagram => {
    const box = await diagram.box('Bedre sundhed');
    const { x, y } = await diagram.middle(box);
    await diagram.page.mouse.dblclick(x, y);
    const field = diagram.page.locator('.title-field:visible');
    await field.waitFor();
    const before = await diagram.place(field);
    await diagram.page.mouse.move(x - 180, y + 160);
    await diagram.page.mouse.wheel(0, 120);
    await diagram.eventually(async () => Math.abs((await diagram.place(box)).y - before.y + 120) < 8, 'the map has scrolled');
    await diagram.page.keyboard.down('Control');
    await diagram.page.mouse.wheel(0, -100);
    await diagram.page.keyboard.up('Control');
    await diagram.eventually(async () => (await diagram.place(box)).width > before.width * 1.2, 'it is larger');
    const [written, card] = [await diagram.place(field), await diagram.place(box)];
    for (const part of ['x', 'y', 'width']) assert.ok(Math.abs(written[part] - card[part]) < 4, `${part}: ${written[part]}, ${card[part]}`);
}));

test('a long title makes its box grow, and its column with it where it would leave it', withDiagram(W1, async diagram => {
    const { boxes } = await diagram.model();
    const last = boxes.find(box => box.title === 'Det sunde madvalg bliver det nemme madvalg');
    const [box, column] = [diagram.card(last.id), diagram.column('short-term')];
    const before = { box: await diagram.place(box), column: await diagram.place(column) };
    await diagram.page.mouse.dblclick(before.box.x + before.box.width / 2, before.box.y + before.box.height / 2);
    await diagram.rewrite('Mangeårig tværsektoriel sundhedsfremmeindsats på arbejdspladser og i nærområder '.repeat(12).trim());
    await diagram.eventually(async () => (await diagram.place(box)).height > 4 * before.box.height);
    const [grown, room] = [await diagram.place(box), await diagram.place(column)];
    assert.ok(room.height > before.column.height, 'the column has grown');
    assert.ok(grown.x >= room.x && grown.x + grown.width <= room.x + room.width && grown.y + grown.height <= room.y + room.height, 'the box is in its column');
    const lines = await diagram.element(last.id).locator('> text').all();
    for (const line of lines) {
        const { x, width } = await line.boundingBox();
        assert.ok(x >= grown.x && x + width <= grown.x + grown.width, 'no line leaves the box');
    }
}));
