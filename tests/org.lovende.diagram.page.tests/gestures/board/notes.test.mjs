import assert from 'node:assert/strict';
import { test } from 'node:test';
import { note, select, withBoard, write } from './board.mjs';

test('notes are written one after the other, each one command, and undo leads back', withBoard('empty', async diagram => {
    const before = await diagram.model();
    await diagram.page.getByText('Hvad gør vi i indsatsen?').waitFor();
    await write(diagram, ['Fælles morgenmad'], ['Gåtur']);
    const model = await diagram.model();
    assert.deepEqual(model.intervention.activities.map(each => each.title), ['Fælles morgenmad', 'Gåtur']);
    assert.match(model.undo, /Ny seddel »Gåtur«/);
    await diagram.host('undo');
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('Tab leads from a note to its purpose, Enter from there to the next note', withBoard('empty', async diagram => {
    await write(diagram, ['Fælles morgenmad', 'God start på dagen'], ['Gåtur', 'Mere bevægelse']);
    assert.equal(note(await diagram.model(), 'Fælles morgenmad').purpose, 'God start på dagen');
    assert.equal(note(await diagram.model(), 'Gåtur').purpose, 'Mere bevægelse');
}));

test('several pasted lines are several notes and one command', withBoard('empty', async diagram => {
    const { x, y } = await diagram.middle(diagram.element('loose'));
    await diagram.page.mouse.dblclick(x, y);
    await diagram.page.locator('.title-field:visible').evaluate(field => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Samtaler\nHjemmebesøg\nNetværksmøde');
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await diagram.until(model => note(model, 'Netværksmøde') && model.intervention.activities.length === 3);
    await diagram.host('undo');
    assert.equal((await diagram.model()).intervention.activities.length, 0);
}));

test('a double click beside all areas begins a note among the activities', withBoard('empty', async diagram => {
    const { x, y, width } = await diagram.place(diagram.element('loose'));
    await diagram.page.mouse.dblclick(x + width / 2, y - 6);
    await diagram.write('Gåtur', 'Enter');
    await diagram.page.keyboard.press('Escape');
    await diagram.until(model => note(model, 'Gåtur'));
}));

test('F2 and a double click edit title and purpose in place', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur', 'Motion']);
    await select(diagram, 'Gåtur');
    await diagram.page.keyboard.press('F2');
    await diagram.rewrite('Daglig gåtur');
    await diagram.until(model => note(model, 'Daglig gåtur'));
    const { x, y } = await diagram.middle(diagram.page.locator('.marked-node text', { hasText: 'Motion' }).first());
    await diagram.page.mouse.dblclick(x, y);
    await diagram.rewrite('Bedre kondition');
    await diagram.until(model => note(model, 'Daglig gåtur').purpose === 'Bedre kondition');
}));

test('letters on a selected note begin a new one, Delete deletes', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur']);
    await select(diagram, 'Gåtur');
    await diagram.page.keyboard.type('Cykeltur');
    await diagram.page.keyboard.press('Enter');
    await diagram.page.keyboard.press('Escape');
    await diagram.until(model => note(model, 'Cykeltur'));
    await select(diagram, 'Gåtur');
    await diagram.page.keyboard.press('Delete');
    await diagram.until(model => !note(model, 'Gåtur'));
}));

test('in a small page the board begins at its left and can be read, in a large one all of it is in sight', withBoard('w1-sundhedsrettede-aktiviteter', async diagram => {
    const loose = await diagram.place(diagram.element('loose'));
    await diagram.page.setViewportSize({ width: 700, height: 480 });
    await diagram.eventually(async () => (await diagram.place(diagram.element('loose'))).width < loose.width);
    const small = await diagram.place(diagram.element('loose'));
    assert.ok(small.width / loose.width > 0.65, `${small.width} of ${loose.width}`);
    assert.ok(small.x > 0 && small.x < 40 && small.y > 0, `begins at ${small.x}, ${small.y}`);
    await diagram.page.setViewportSize({ width: 1600, height: 1000 });
    await diagram.eventually(async () => (await diagram.place(diagram.element('loose'))).width === loose.width);
}));
