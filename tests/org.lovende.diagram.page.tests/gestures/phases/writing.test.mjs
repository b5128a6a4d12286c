import assert from 'node:assert/strict';
import { test } from 'node:test';
import { W3, cell, doublePress, fill, phase, press, procedure, profession, select, withPhases, write } from './phases.mjs';

test('an empty intervention says what to do, and is filled by writing', withPhases('empty', async diagram => {
    await diagram.page.getByText('Hvilke faser går en borger igennem?').waitFor();
    await fill(diagram);
    const model = await diagram.model();
    assert.deepEqual(model.intervention.phases.map(each => each.title), ['Opstart', 'Hverdag']);
    assert.deepEqual(procedure(model, 'Velkomstsamtale').professions, [profession(model, 'Pædagoger').id]);
    await diagram.page.locator('.next-step').waitFor({ state: 'hidden' });
}));

test('each title is one command, and undoing them all leads back to the start', withPhases('empty', async diagram => {
    const before = await diagram.model();
    await fill(diagram);
    assert.match((await diagram.model()).undo, /Ny arbejdsgang »Velkomstsamtale«/);
    for (let command = 0; command < 4; command++) await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
    await diagram.page.getByText('Hvilke faser går en borger igennem?').waitFor();
}));

test('double click in a cell makes procedures there, one after the other', withPhases(W3, async diagram => {
    await doublePress(diagram, await cell(diagram, 'Opsporing og henvisning', 'Sundhedsplejersker'));
    await write(diagram, 'Første besøg', 'Brev til lægen');
    const model = await diagram.until(now => procedure(now, 'Brev til lægen') && now);
    assert.deepEqual(phase(model, 'Opsporing og henvisning').procedures.map(each => each.title), ['Første besøg', 'Brev til lægen']);
    assert.deepEqual(procedure(model, 'Brev til lægen').professions, [profession(model, 'Sundhedsplejersker').id]);
}));

test('letters on a selected cell begin a procedure, Tab goes on in the next phase', withPhases(W3, async diagram => {
    const place = await cell(diagram, 'Opsporing og henvisning', 'Sundhedsplejersker');
    await press(diagram, place);
    await place.and(diagram.page.locator('.selected')).waitFor();
    await diagram.page.keyboard.type('Besøg');
    await diagram.page.keyboard.press('Tab');
    await write(diagram, 'Samtale');
    const model = await diagram.until(now => procedure(now, 'Samtale') && now);
    assert.ok(phase(model, 'Opsporing og henvisning').procedures.some(each => each.title === 'Besøg'));
    assert.ok(phase(model, 'Indsats før fødsel').procedures.some(each => each.title === 'Samtale'));
}));

test('several pasted lines are several procedures and one command', withPhases(W3, async diagram => {
    await doublePress(diagram, await cell(diagram, 'Udfasning og overgang', 'Familiekonsulenter'));
    await diagram.page.locator('.title-field:visible').evaluate(field => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Afsluttende møde\nBrev\n\nOpfølgning');
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const model = await diagram.until(now => procedure(now, 'Opfølgning') && now);
    assert.deepEqual(phase(model, 'Udfasning og overgang').procedures.map(each => each.title), ['Afsluttende møde', 'Brev', 'Opfølgning']);
    await diagram.host('undo');
    assert.equal(procedure(await diagram.model(), 'Brev'), undefined);
}));

test('F2 renames a card, a phase and a profession in place; an emptied title stays', withPhases(W3, async diagram => {
    const title = 'Forberedende møde med sagsbehandler';
    await select(diagram, title);
    await diagram.page.keyboard.press('F2');
    await diagram.rewrite('Formøde');
    await diagram.until(model => procedure(model, 'Formøde'));
    await doublePress(diagram, diagram.element(phase(await diagram.model(), 'Fødsel og barselsophold').id));
    await diagram.rewrite('Barsel');
    await diagram.until(model => phase(model, 'Barsel'));
    await doublePress(diagram, diagram.element(profession(await diagram.model(), 'Sundhedsplejersker').id));
    await diagram.rewrite('');
    await diagram.host('rename', { from: 'Formøde', to: 'Møde' });
    await diagram.page.getByText('Møde', { exact: true }).waitFor();
    assert.ok(profession(await diagram.model(), 'Sundhedsplejersker'));
}));
