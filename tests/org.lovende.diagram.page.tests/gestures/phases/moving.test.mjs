import assert from 'node:assert/strict';
import { test } from 'node:test';
import { W3, card, cell, phase, procedure, profession, select, withPhases } from './phases.mjs';

const MEETING = 'Forberedende møde med sagsbehandler';
const VISITS = 'Afdækkende og intervenerende hjemmebesøg';

test('dragging a card to another cell changes its phase and profession, undo takes it back', withPhases(W3, async diagram => {
    const before = await diagram.model();
    const target = await cell(diagram, 'Opsporing og henvisning', 'Sundhedsplejersker');
    await diagram.drag(await diagram.middle((await card(diagram, MEETING)).locator('rect').first()), await diagram.middle(target));
    const model = await diagram.until(now => phase(now, 'Opsporing og henvisning').procedures.length && now);
    assert.deepEqual(procedure(model, MEETING).professions, [profession(model, 'Sundhedsplejersker').id]);
    assert.match(model.undo, /Flyt »Forberedende møde/);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('dragging a card within its cell changes the order', withPhases(W3, async diagram => {
    const before = phase(await diagram.model(), 'Indsats før fødsel').procedures.map(each => each.title);
    const from = await diagram.middle((await card(diagram, VISITS)).locator('rect').first());
    const last = await diagram.place(await card(diagram, 'Forberedelse af forældreskabet som fast punkt på ugentlige konferencer'));
    await diagram.drag(from, { x: from.x, y: last.y + last.height });
    const after = await diagram.until(now => phase(now, 'Indsats før fødsel').procedures.at(-1).title === VISITS && phase(now, 'Indsats før fødsel'));
    assert.deepEqual([...after.procedures.map(each => each.title)].sort(), [...before].sort());
}));

test('a card that is put down between two cells goes into one of them', withPhases(W3, async diagram => {
    const above = await diagram.place(await cell(diagram, 'Fødsel og barselsophold', 'Familiekonsulenter'));
    const below = await diagram.place(await cell(diagram, 'Fødsel og barselsophold', 'Sundhedsplejersker'));
    const between = { x: above.x + above.width / 2, y: (above.y + above.height + below.y) / 2 };
    assert.ok(between.y > above.y + above.height && between.y < below.y);
    await diagram.drag(await diagram.middle((await card(diagram, MEETING)).locator('rect').first()), between);
    await diagram.until(now => phase(now, 'Fødsel og barselsophold').procedures.some(each => each.title === MEETING));
}));

test('a card that is put down beside every cell goes back', withPhases(W3, async diagram => {
    const drawn = (await card(diagram, MEETING)).locator('rect').first();
    const from = await diagram.middle(drawn);
    await diagram.drag(from, { x: from.x, y: 60 });
    await diagram.eventually(async () => {
        const after = await diagram.middle(drawn);
        return Math.abs(after.x - from.x) < 1 && Math.abs(after.y - from.y) < 1;
    }, 'the card is back at its place');
    assert.equal((await diagram.model()).undo, null);
}));

test('dragging the heading of a phase changes the order of phases', withPhases(W3, async diagram => {
    const model = await diagram.model();
    const first = diagram.element(model.intervention.phases[0].id).locator('rect').first();
    const last = await diagram.place(diagram.element(model.intervention.phases[5].id));
    const from = await diagram.middle(first);
    await diagram.drag(from, { x: last.x + last.width, y: from.y });
    await diagram.until(now => now.intervention.phases[5].title === 'Opsporing og henvisning');
}));

test('dragging the heading of a profession changes the order of lanes', withPhases(W3, async diagram => {
    const model = await diagram.model();
    const from = await diagram.middle(diagram.element(model.intervention.professions[1].id).locator('rect').first());
    const first = await diagram.place(diagram.element(model.intervention.professions[0].id));
    await diagram.drag(from, { x: from.x, y: first.y });
    await diagram.until(now => now.intervention.professions[0].title === 'Sundhedsplejersker');
}));

test('keys with M1 move cards between cells and headings in their order; arrow keys alone select', withPhases(W3, async diagram => {
    await select(diagram, MEETING);
    // one key after the other, as quick fingers press them: the second goes on from where the first leads, drawn or not
    await diagram.page.keyboard.press('Control+ArrowRight');
    await diagram.page.keyboard.press('Control+ArrowDown');
    const model = await diagram.until(now => procedure(now, MEETING).professions[0] === profession(now, 'Sundhedsplejersker').id && now);
    assert.ok(phase(model, 'Fødsel og barselsophold').procedures.some(each => each.title === MEETING));
    await diagram.until(now => now.selection[0] === procedure(now, MEETING).id);
    // arrow keys go by what is drawn, as users do
    const { x, y, width, height } = await diagram.place(await cell(diagram, 'Fødsel og barselsophold', 'Sundhedsplejersker'));
    await diagram.eventually(async () => {
        const at = await diagram.middle(diagram.page.locator('.card.selected rect').first());
        return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
    }, 'the card stands in its new cell');
    await selectAbove(diagram, now => phase(now, 'Fødsel og barselsophold').id);
    await diagram.page.keyboard.press('Control+ArrowLeft');
    await diagram.until(now => now.intervention.phases[1].id === phase(model, 'Fødsel og barselsophold').id);
}));

test('the keys that move stop at the edges of the diagram', withPhases(W3, async diagram => {
    const start = await diagram.model();
    const first = start.intervention.phases[0];
    const last = start.intervention.phases.at(-1);
    await select(diagram, MEETING);
    const times = start.intervention.phases.length + 2;
    for (let time = 0; time < times; time++) await diagram.page.keyboard.press('Control+ArrowRight');
    await diagram.until(now => phase(now, last.title).procedures.some(each => each.title === MEETING));
    for (let time = 0; time < times; time++) await diagram.page.keyboard.press('Control+ArrowLeft');
    await diagram.until(now => phase(now, first.title).procedures.some(each => each.title === MEETING));
    assert.equal((await diagram.model()).selection[0], procedure(start, MEETING).id);
}));

/** Presses the arrow up until something is selected: the selection of the move may arrive after the first key. */
async function selectAbove(diagram, id) {
    await diagram.eventually(async () => {
        await diagram.page.keyboard.press('ArrowUp');
        const now = await diagram.model();
        return now.selection[0] === id(now);
    }, 'the heading of the phase is selected');
}
