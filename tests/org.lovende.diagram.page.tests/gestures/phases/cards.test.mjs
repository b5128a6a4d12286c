import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../page.mjs';
import { W1, W3, card, fill, phase, press, procedure, profession, select, withPhases } from './phases.mjs';

const MEETING = 'Forberedende møde med sagsbehandler';
const coreElement = (diagram, index) => diagram.page.locator('#core-elements button').nth(index);

test('core elements are dragged from the list onto a card, and a click on their mark takes them out', withPhases(W1, async diagram => {
    await fill(diagram);
    const [first] = (await diagram.model()).intervention.coreElements;
    await diagram.drag(await diagram.middle(coreElement(diagram, 0)), await diagram.middle((await card(diagram, 'Velkomstsamtale')).locator('rect').first()));
    await diagram.until(model => procedure(model, 'Velkomstsamtale').coreElements.includes(first.id));
    await diagram.page.getByText('I spil i 1').waitFor();
    await press(diagram, diagram.page.locator('.spot[data-saying=core_element]'));
    await diagram.until(model => procedure(model, 'Velkomstsamtale').coreElements.length === 0);
    assert.match((await diagram.model()).undo, /ud af spil/);
}));

test('keys bring core elements into play in the selected card', withPhases(W1, async diagram => {
    await fill(diagram);
    await select(diagram, 'Velkomstsamtale');
    await diagram.page.keyboard.press('Control+K');
    await diagram.page.waitForSelector('#core-elements li:nth-child(1) button:focus');
    await diagram.page.keyboard.press('ArrowDown');
    await diagram.page.keyboard.press('Enter');
    const second = (await diagram.model()).intervention.coreElements[1];
    await diagram.until(model => procedure(model, 'Velkomstsamtale').coreElements.includes(second.id));
    await diagram.page.waitForSelector('#core-elements button[aria-pressed=true]:focus');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(model => procedure(model, 'Velkomstsamtale').coreElements.length === 0);
}));

test('with whom and the state go on by click and by key', withPhases(W3, async diagram => {
    const drawn = await card(diagram, MEETING);
    await press(diagram, drawn.locator('.spot[data-saying=state]'));
    await diagram.until(model => procedure(model, MEETING).state === 'inUse');
    await diagram.page.keyboard.press('Control+U');
    await diagram.until(model => procedure(model, MEETING).state === 'wanted');
    const party = procedure(await diagram.model(), MEETING).party;
    await press(diagram, drawn.locator('.spot[data-saying=party]'));
    const next = await diagram.until(model => procedure(model, MEETING).party !== party && procedure(model, MEETING).party);
    await diagram.page.keyboard.press('Control+B');
    await diagram.until(model => ![party, next].includes(procedure(model, MEETING).party));
}));

test('deleting a phase shows its procedures first, and undo brings everything back', withPhases(W3, async diagram => {
    const before = await diagram.model();
    await press(diagram, diagram.element(phase(before, 'Indsats før fødsel').id));
    await diagram.until(model => model.selection[0] === phase(before, 'Indsats før fødsel').id, 'the phase is selected');
    await diagram.page.keyboard.press('Delete');
    await diagram.page.locator('.deletion').getByText(MEETING).waitFor();
    assert.ok(phase(await diagram.model(), 'Indsats før fødsel'), 'nothing happens before the answer');
    await diagram.page.getByRole('button', { name: 'Slet', exact: true }).last().click();
    await diagram.until(model => !phase(model, 'Indsats før fødsel'));
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('deleting a card asks nothing; deleting a profession says whose cards lose it', withPhases(W3, async diagram => {
    const model = await diagram.model();
    await press(diagram, diagram.element(profession(model, 'Familiekonsulenter').id));
    await diagram.until(now => now.selection[0] === profession(model, 'Familiekonsulenter').id, 'the profession is selected');
    await diagram.page.keyboard.press('Delete');
    await diagram.page.locator('.deletion').getByText(MEETING).waitFor();
    await diagram.page.keyboard.press('Escape');
    await diagram.page.locator('.deletion').waitFor({ state: 'detached' });
    await select(diagram, MEETING);
    await diagram.page.keyboard.press('Delete');
    await diagram.until(now => !procedure(now, MEETING));
}));

test('a change made elsewhere is shown at once, and selection and scroll stay', withPhases(W3, async diagram => {
    const other = await open(W3, { document: diagram.document, kind: 'phases', language: 'en' });
    await other.page.getByText('In collaboration').first().waitFor();
    await select(other, MEETING);
    await other.page.waitForSelector('.card.selected');
    const before = await other.page.locator('#diagram svg > g').first().getAttribute('transform');
    await diagram.host('rename', { from: MEETING, to: 'Formøde' });
    for (const page of [diagram.page, other.page]) await page.getByText('Formøde', { exact: true }).waitFor();
    assert.equal(await other.page.locator('.card.selected').count(), 1);
    assert.equal(await other.page.locator('#diagram svg > g').first().getAttribute('transform'), before);
    await other.page.close();
}));
