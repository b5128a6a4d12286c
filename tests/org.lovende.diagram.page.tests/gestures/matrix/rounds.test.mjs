import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RATED, UNRATED, W3, withMatrix } from './field.mjs';

async function closeRound(diagram, { title, startEmpty = false }) {
    const before = (await diagram.model()).intervention.rounds.length;
    await diagram.page.getByRole('button', { name: 'Afslut runden …' }).click();
    const form = diagram.page.locator('.closing-round');
    if (title) await form.locator('input').first().fill(title);
    await form.getByLabel('Dato').fill('1.3.2026');
    if (startEmpty) await form.getByLabel('med alle punkter i bakken').check();
    await form.getByRole('button', { name: 'Afslut runden' }).click();
    return diagram.until(model => model.intervention.rounds.length > before && model.intervention.rounds.at(-1));
}

test('closing a round keeps the ratings under a name and a date, and the next begins with the same places', withMatrix(W3, async (diagram, field) => {
    const before = (await diagram.model()).intervention;
    const round = await closeRound(diagram, { title: 'Foråret' });
    assert.equal(round.title, 'Foråret');
    assert.equal(round.date, '2026-03-01');
    assert.equal(round.ratings.length, 1);
    assert.deepEqual([round.ratings[0].importance, round.ratings[0].ease], [9, 8]);
    assert.equal((await field.point(RATED)).importance, 9);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before);
}));

test('closing a round, starting empty, puts all points into the tray', withMatrix(W3, async (diagram, field) => {
    const round = await closeRound(diagram, { startEmpty: true });
    assert.equal(round.title, 'Runde 1');
    await field.until(RATED, each => each.importance === null && each.importanceReason === null);
    await field.card(RATED).waitFor();
}));

test('an earlier round shows as ghosts with lines to the present places, and can be hidden', withMatrix(W3, async (diagram, field) => {
    await closeRound(diagram, { title: 'Foråret' });
    await field.dragTo(RATED, 4, 3);
    await field.until(RATED, each => each.importance === 4);
    await field.reasons().waitFor();
    await diagram.page.keyboard.press('Escape');
    await field.reasons().waitFor({ state: 'detached' });
    await diagram.page.getByLabel('Sammenlign med').selectOption({ label: 'Foråret, 1. marts 2026' });
    const ghost = diagram.page.locator('.ghost');
    await ghost.waitFor();
    const was = await field.place(9, 8);
    await diagram.eventually(async () => {
        const at = await diagram.middle(ghost.locator('circle'));
        return Math.hypot(at.x - was.x, at.y - was.y) < 2;
    }, 'the ghost is where the point was');
    assert.ok((await ghost.locator('.ghost-line').getAttribute('d')).startsWith('M'));
    assert.match(await ghost.getAttribute('aria-label'), /Foråret, 1. marts 2026: vigtighed 9, lethed 8/);
    await diagram.page.locator('.ghost-chip').getByRole('button').click();
    await ghost.waitFor({ state: 'detached' });
    assert.match((await diagram.model()).undo, /Placér/, 'looking changes nothing');
}));

test('delete, of a point that was rated in a round, shows what goes along before it does it', withMatrix(W3, async (diagram, field) => {
    await closeRound(diagram, { title: 'Foråret' });
    await field.select(RATED);
    await diagram.page.keyboard.press('Delete');
    const preview = diagram.page.locator('.panel.deletion');
    await preview.getByText('vurderingen af »Udvikling af forældreskab før fødsel« i runden »Foråret«').waitFor();
    assert.equal((await field.points()).length, 2, 'nothing is deleted yet');
    await preview.getByRole('button', { name: 'Slet' }).click();
    await diagram.until(model => model.intervention.developmentPoints.length === 1 && model.intervention.rounds[0].ratings.length === 0);
}));

test('the filter shows some points only, says so, and lets all be shown again', withMatrix('points', async (diagram, field) => {
    const organisational = (await field.points()).filter(point => point.kind === 'organisational');
    const rated = organisational.filter(point => point.importance !== null);
    await diagram.page.getByLabel('Type').selectOption('organisational');
    await diagram.page.locator('.filter-chip', { hasText: `Viste punkter: ${organisational.length} af 30 · Organisatorisk` }).waitFor();
    await diagram.eventually(async () => (await diagram.page.locator('#ranking tbody tr').count()) === rated.length);
    await diagram.eventually(async () => (await diagram.page.locator('.point:has(circle)').count()) === rated.length);
    await diagram.page.getByLabel('Periode', { exact: true }).selectOption('quarter');
    const both = rated.filter(point => point.period === 'quarter');
    await diagram.page.waitForFunction(count => document.querySelectorAll('#ranking tbody tr').length === count, both.length);
    assert.equal((await diagram.model()).undo, null, 'looking changes nothing');
    await diagram.page.getByRole('button', { name: 'Vis alle' }).click();
    await diagram.page.locator('.filter-chip').waitFor({ state: 'detached' });
    await field.agrees();
}));

test('where the filter hides all points, the list and the tray say so', withMatrix(W3, async diagram => {
    const list = diagram.page.locator('#ranking .hint');
    const tray = diagram.page.locator('#tray > .hint');
    const hidden = 'Filteret skjuler de punkter, der hører til her.';
    await diagram.page.getByLabel('Type').selectOption('organisational');
    for (const hint of [list, tray]) await hint.getByText(hidden).waitFor();
    await diagram.page.getByRole('button', { name: 'Vis alle' }).click();
    for (const hint of [list, tray]) await hint.waitFor({ state: 'detached' });
}));

test('a new point, while the filter is on, is among those shown', withMatrix('points', async (diagram, field) => {
    await diagram.page.getByLabel('Udspring').selectOption({ label: 'Efter fødsel' });
    await diagram.page.locator('.filter-chip').waitFor();
    await field.focusField();
    await diagram.page.keyboard.press('Insert');
    await diagram.write('Nyt under filter', 'Enter');
    await field.card('Nyt under filter').waitFor();
    const origin = (await diagram.model()).intervention.phases.find(phase => phase.title === 'Efter fødsel').id;
    assert.equal((await field.point('Nyt under filter')).origin, origin);
    await diagram.page.keyboard.press('Escape');
}));

test('a point of the tray has a name for screen readers, a rated one too', withMatrix(W3, async (diagram, field) => {
    const disc = diagram.element((await field.point(RATED)).id);
    assert.equal(await disc.getAttribute('aria-label'), `1. ${RATED}, vigtighed 9, lethed 8, felt Gør det nu, I år`);
    assert.equal(await field.card(UNRATED).getAttribute('aria-label'), `${UNRATED}, ikke vurderet: vigtighed og lethed mangler`);
}));

test('the day of a round is written as in Danish; what is none is said, and closes nothing', withMatrix(W3, async diagram => {
    await diagram.page.clock.setFixedTime(new Date('2026-03-31T10:00:00'));
    await diagram.page.getByRole('button', { name: 'Afslut runden …' }).click();
    const form = diagram.page.locator('.closing-round');
    const day = form.getByLabel('Dato');
    assert.equal(await day.inputValue(), '31.03.2026');
    for (const wrong of ['31.6.2026', 'i morgen', '']) {
        await day.fill(wrong);
        assert.equal(await day.evaluate(input => input.validationMessage), 'Skriv en dato som 31.03.2026.', wrong);
    }
    await form.getByRole('button', { name: 'Afslut runden' }).click();
    assert.equal((await diagram.model()).intervention.rounds.length, 0);
    for (const right of ['1.6.26', '01-06-2026', '1/6 2026', '2026-06-01']) {
        await day.fill(right);
        assert.ok(await day.evaluate(input => input.checkValidity()), right);
    }
    await form.getByRole('button', { name: 'Afslut runden' }).click();
    const round = await diagram.until(model => model.intervention.rounds.at(-1));
    assert.equal(round.date, '2026-06-01');
}));
