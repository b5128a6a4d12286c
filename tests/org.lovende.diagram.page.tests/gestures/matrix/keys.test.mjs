import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RATED, UNRATED, W3, withMatrix } from './field.mjs';

const undoLabel = async diagram => (await diagram.model()).undo;

test('arrow keys, on a selected point, move it by half steps; quick ones are one command', withMatrix(W3, async (diagram, field) => {
    await diagram.page.clock.setFixedTime(new Date('2026-03-01T10:00:00'));
    const before = (await diagram.model()).intervention;
    await field.select(RATED);
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) await diagram.page.keyboard.press(key);
    const point = await field.until(RATED, each => each.ease === 7 && each.importance === 8.5);
    assert.equal(point.importance, 8.5);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before);
    assert.equal(await undoLabel(diagram), null);
}));

test('arrow keys, a second apart, are two commands', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    await diagram.page.clock.setFixedTime(new Date('2026-03-01T10:00:00'));
    await diagram.page.keyboard.press('ArrowLeft');
    await field.until(RATED, each => each.ease === 7.5);
    await diagram.page.clock.setFixedTime(new Date('2026-03-01T10:00:02'));
    await diagram.page.keyboard.press('ArrowLeft');
    await field.until(RATED, each => each.ease === 7);
    await diagram.host('undo');
    assert.equal((await field.point(RATED)).ease, 7.5);
}));

test('arrow keys, at the edge of the field, go no further', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    for (let i = 0; i < 4; i++) await diagram.page.keyboard.press('ArrowUp');
    await field.until(RATED, each => each.importance === 10);
    await diagram.page.keyboard.press('ArrowDown');
    await field.until(RATED, each => each.importance === 9.5);
}));

test('enter, on a selected point, opens its reasons; what is typed is kept after a pause; escape leaves', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    await diagram.page.keyboard.press('Enter');
    await field.reasons().waitFor();
    const reason = field.reasons().getByLabel('Hvorfor er det nemt eller svært?');
    await reason.fill('Fordi teamet er enigt');
    await field.until(RATED, each => each.easeReason === 'Fordi teamet er enigt');
    assert.ok(await reason.evaluate(element => element === document.activeElement), 'the field keeps the keys');
    await reason.fill('Fordi hele teamet er enigt');
    await diagram.page.keyboard.press('Escape');
    await field.until(RATED, each => each.easeReason === 'Fordi hele teamet er enigt');
    await field.reasons().waitFor({ state: 'detached' });
    assert.match(await undoLabel(diagram), /Begrundelser/);
}));

test('ctrl and enter, in a reason, keep it and leave', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    await diagram.page.keyboard.press('Enter');
    await field.reasons().getByLabel('Hvorfor er det nemt eller svært?').fill('Fordi teamet er enigt');
    await diagram.page.keyboard.press('Control+Enter');
    await field.reasons().waitFor({ state: 'detached' });
    await field.until(RATED, each => each.easeReason === 'Fordi teamet er enigt');
}));

test('enter, on a point of the tray, lets its values be written', withMatrix(W3, async (diagram, field) => {
    await field.card(UNRATED).focus();
    await diagram.page.keyboard.press('Enter');
    const inputs = field.reasons().locator('.value-input');
    await inputs.nth(0).fill('6,5');
    await diagram.page.keyboard.press('Tab');
    await inputs.nth(1).fill('4');
    await diagram.page.keyboard.press('Enter');
    const point = await field.until(UNRATED, each => each.importance === 6.5);
    assert.equal(point.ease, 4);
}));

test('F2, on a selected point, renames it in place; escape leaves the title', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    await diagram.page.keyboard.press('F2');
    await diagram.write('');
    await diagram.page.keyboard.press('Control+A');
    await diagram.write('Nyt navn', 'Escape');
    assert.equal(await undoLabel(diagram), null);
    await diagram.page.keyboard.press('F2');
    await diagram.rewrite('Nyt navn');
    await field.until('Nyt navn', each => each.importance === 9);
}));

test('F2, on a card of the tray, renames it in place', withMatrix(W3, async (diagram, field) => {
    await field.card(UNRATED).focus();
    await diagram.page.keyboard.press('F2');
    await diagram.rewrite('Kort navn');
    await field.until('Kort navn', each => each.importance === null);
}));

test('delete, of a point that takes nothing along, deletes it at once, and undo brings it back', withMatrix(W3, async (diagram, field) => {
    const before = (await diagram.model()).intervention;
    await field.select(RATED);
    await diagram.page.keyboard.press('Delete');
    await diagram.until(model => model.intervention.developmentPoints.length === 1);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before);
    await field.agrees();
}));

test('insert, and letters, write new points into the tray, one after the other', withMatrix('empty', async (diagram, field) => {
    await field.focusField();
    await diagram.page.keyboard.press('Insert');
    // no letter is lost, however fast somebody writes
    for (const title of ['Første punkt', 'Andet punkt']) {
        await diagram.page.keyboard.type(title);
        await diagram.page.keyboard.press('Enter');
    }
    for (const title of ['Første punkt', 'Andet punkt']) await field.card(title).waitFor();
    await diagram.eventually(async () => {
        const [card, next] = await Promise.all([field.card('Andet punkt'), diagram.page.locator('.name-field')].map(part => part.boundingBox()));
        return next.y >= card.y + card.height;
    }, 'the next title is written below the last card');
    await diagram.page.keyboard.press('Escape');
    await field.focusField();
    await diagram.page.keyboard.type('Tredje');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(model => model.intervention.developmentPoints.length === 3);
    assert.deepEqual((await field.points()).map(point => point.title), ['Første punkt', 'Andet punkt', 'Tredje']);
    assert.ok((await field.points()).every(point => point.importance === null && point.ease === null));
}));

test('double click, in the field, makes a point there', withMatrix('empty', async (diagram, field) => {
    const place = await field.place(6.4, 8.1);
    await diagram.page.mouse.dblclick(place.x, place.y);
    await diagram.write('Fælles redskabskasse', 'Enter');
    const point = await field.until('Fælles redskabskasse', each => each.importance === 6.5);
    assert.equal(point.ease, 8);
    await diagram.until(model => model.selection[0] === point.id);
    await field.agrees();
}));

test('double click, on a point, opens its reasons', withMatrix(W3, async (diagram, field) => {
    const { x, y } = await field.middleOfDisc(RATED);
    await diagram.page.mouse.dblclick(x, y);
    await field.reasons().waitFor();
}));

test('M1 and a number plan a point; M1+Backspace puts it back into the tray', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    await diagram.page.keyboard.press('Control+1');
    await field.until(RATED, each => each.period === 'quarter');
    await diagram.page.keyboard.press('Control+3');
    await field.until(RATED, each => each.period === 'later');
    await diagram.page.keyboard.press('Control+Backspace');
    await field.until(RATED, each => each.importance === null);
}));

test('the list, by keyboard: rows select, numbers and period are written in place', withMatrix('points', async (diagram, field) => {
    const rows = diagram.page.locator('#ranking tbody tr');
    await rows.first().focus();
    await diagram.page.keyboard.press('ArrowDown');
    const second = await rows.nth(1).getAttribute('data-point');
    await diagram.until(model => model.selection.length === 1 && model.selection[0] === second);
    await diagram.element(second).and(diagram.page.locator('.selected')).waitFor();
    const title = (await field.points()).find(point => point.id === second).title;
    await diagram.page.keyboard.press('Tab');
    await diagram.rewrite('2,5');
    await field.until(title, each => each.importance === 2.5);
    await diagram.eventually(() => field.row(title).evaluate(row => row.contains(document.activeElement)), 'the keys stay in the row where it went');
    await field.row(title).locator('select').selectOption('later');
    await field.until(title, each => each.period === 'later');
    await field.row(title).focus();
    await diagram.page.keyboard.press('Enter');
    await field.reasons().waitFor();
    await diagram.page.keyboard.press('Escape');
    await diagram.page.waitForFunction(id => document.activeElement?.dataset.point === id, second);
    await diagram.page.keyboard.press('Delete');
    await diagram.until(model => !model.intervention.developmentPoints.some(point => point.id === second));
}));

test('the list, with something that is no number, says so and keeps the value', withMatrix(W3, async (diagram, field) => {
    const input = field.row(RATED).locator('.value-input').first();
    await input.fill('elleve');
    await input.press('Enter');
    await diagram.page.locator('.message', { hasText: 'tal fra 0 til 10' }).waitFor();
    await diagram.eventually(async () => (await input.inputValue()) === '9');
    await input.fill('10,5');
    await input.press('Enter');
    await diagram.eventually(async () => (await input.inputValue()) === '9');
    assert.equal(await undoLabel(diagram), null);
}));

test('selecting in the field selects in the list and in Java', withMatrix('points', async (diagram, field) => {
    await field.focusField();
    await diagram.page.keyboard.press('Home');
    await diagram.page.locator('#ranking tbody tr.selected:nth-child(1)').waitFor();
    await diagram.page.keyboard.press('PageDown');
    const second = diagram.page.locator('#ranking tbody tr.selected:nth-child(2)');
    await second.waitFor();
    const selected = await second.getAttribute('data-point');
    await diagram.until(model => model.selection[0] === selected);
}));
