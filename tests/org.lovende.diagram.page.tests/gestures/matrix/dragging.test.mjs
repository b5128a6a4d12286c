import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RATED, UNRATED, W3, withMatrix } from './field.mjs';

test('drag, of a point, gives it the importance and ease of its place, snapped to halves, as one command', withMatrix(W3, async (diagram, field) => {
    const before = (await diagram.model()).intervention;
    await field.dragTo(RATED, 4.1, 2.4);
    const point = await field.until(RATED, each => each.importance === 4);
    assert.equal(point.ease, 2.5);
    assert.match((await diagram.model()).undo, /Placér »Udvikling af forældreskab før fødsel«/);
    await field.reasons().waitFor();
    await diagram.page.keyboard.press('Escape');
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before);
    await diagram.host('redo');
    assert.equal((await field.point(RATED)).importance, 4);
    await field.agrees();
}));

test('drag, out of the field, keeps the point inside', withMatrix(W3, async (diagram, field) => {
    const corner = await field.place(10.8, 10.8);
    await diagram.drag(await field.middleOfDisc(RATED), corner);
    const point = await field.until(RATED, each => each.importance === 10);
    assert.equal(point.ease, 10);
}));

test('drag, while the button is down, says the values live beside the disc and in the list', withMatrix(W3, async (diagram, field) => {
    const from = await field.middleOfDisc(RATED);
    const to = await field.place(3, 6.5);
    await diagram.page.mouse.move(from.x, from.y);
    await diagram.page.mouse.down();
    await diagram.page.mouse.move(to.x, to.y, { steps: 6 });
    await diagram.page.locator('.value-line', { hasText: 'Vigtighed 3 · lethed 6,5 · Måske' }).waitFor();
    await diagram.page.waitForFunction(() => document.querySelectorAll('#ranking .value-input')[1].value === '6,5');
    await field.isAt(RATED, to);
    assert.equal((await field.point(RATED)).importance, 9);
    await diagram.page.keyboard.press('Escape');
    await diagram.page.mouse.up();
    await diagram.page.waitForFunction(() => document.querySelectorAll('#ranking .value-input')[1].value === '8');
    assert.equal((await diagram.model()).undo, null);
    await field.isAt(RATED, from);
}));

test('drag, from the tray into the field, rates the point; back to the tray, it is not rated any more', withMatrix(W3, async (diagram, field) => {
    await diagram.drag(await diagram.middle(field.card(UNRATED)), await field.place(7, 3));
    const rated = await field.until(UNRATED, each => each.importance === 7);
    assert.equal(rated.ease, 3);
    await field.reasons().waitFor();
    await diagram.page.keyboard.press('Escape');
    await field.card(UNRATED).waitFor({ state: 'detached' });
    await diagram.drag(await field.middleOfDisc(UNRATED), await diagram.middle(diagram.page.locator('#tray')));
    await field.until(UNRATED, each => each.importance === null && each.ease === null);
    await field.card(UNRATED).waitFor();
    assert.match((await diagram.model()).undo, /tilbage i bakken/);
}));

for (const [period, literal] of [['quarter', 'quarter'], ['later', 'later'], ['unplanned', 'unplanned']])
    test(`drag, of a disc to the lane ${period}, plans the point`, withMatrix(W3, async (diagram, field) => {
        const before = await field.point(RATED);
        await diagram.drag(await field.middleOfDisc(RATED), await diagram.middle(field.lane(period)));
        const point = await field.until(RATED, each => each.period === literal);
        assert.deepEqual({ ...point, period: before.period }, before, 'nothing else changes');
        await field.lane(period).locator('.chip', { hasText: RATED }).waitFor();
    }));

test('drag, of a row of the list to a lane, plans the point', withMatrix(W3, async (diagram, field) => {
    await diagram.drag(await diagram.middle(field.row(RATED).locator('.title')), await diagram.middle(field.lane('quarter')));
    await field.until(RATED, each => each.period === 'quarter');
}));

test('a change made elsewhere, during a drag, shows at once and the drag goes on', withMatrix(W3, async (diagram, field) => {
    const from = await field.middleOfDisc(RATED);
    const to = await field.place(2, 2);
    await diagram.page.mouse.move(from.x, from.y);
    await diagram.page.mouse.down();
    await diagram.page.mouse.move(to.x, to.y, { steps: 4 });
    await diagram.host('rename', { from: UNRATED, to: 'Omdøbt af en anden' });
    await field.card('Omdøbt af en anden').waitFor();
    await diagram.page.mouse.move(to.x + 1, to.y + 1);
    await field.isAt(RATED, to);
    await diagram.page.mouse.up();
    await field.until(RATED, each => each.importance === 2 && each.ease === 2);
}));

test('a change made elsewhere leaves selection and scroll as they are', withMatrix(W3, async (diagram, field) => {
    await field.select(RATED);
    const transform = diagram.page.locator('#diagram svg.sprotty-graph > g').first();
    const unscrolled = await transform.getAttribute('transform');
    await diagram.page.mouse.wheel(0, -200);
    await diagram.eventually(async () => (await transform.getAttribute('transform')) !== unscrolled);
    const before = await transform.getAttribute('transform');
    await diagram.host('rename', { from: RATED, to: 'Nyt navn' });
    await field.row('Nyt navn').waitFor();
    assert.equal(await transform.getAttribute('transform'), before);
    assert.ok(await field.row('Nyt navn').evaluate(row => row.classList.contains('selected')));
    assert.equal((await diagram.model()).selection.length, 1);
}));

test('drag, while the intervention is being saved, changes nothing', withMatrix(W3, async (diagram, field) => {
    await diagram.host('lock', { locked: true });
    await field.dragTo(RATED, 3, 3);
    await diagram.page.locator('.message').waitFor();
    await field.agrees();
    await field.isAt(RATED, await field.place(9, 8));
}));
