import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

test('before a box is deleted the page shows the arrows that go along', withDiagram(W1, async diagram => {
    const before = await diagram.model();
    await diagram.select(before.titled('Bedre sundhed').id);
    await diagram.page.keyboard.press('Delete');
    const panel = diagram.page.locator('.deletion');
    await panel.waitFor();
    const along = before.theory.links.filter(link => link.to === before.titled('Bedre sundhed').id);
    assert.equal(await panel.locator('li').count(), along.length);
    await panel.getByRole('button', { name: 'Slet' }).click();
    await diagram.until(model => !model.titled('Bedre sundhed'));
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('cancelling the preview deletes nothing', withDiagram(W1, async diagram => {
    await diagram.select((await diagram.model()).titled('Bedre sundhed').id);
    await diagram.page.keyboard.press('Delete');
    await diagram.page.locator('.deletion').waitFor();
    await diagram.page.keyboard.press('Escape');
    await diagram.page.locator('.deletion').waitFor({ state: 'detached' });
    assert.equal((await diagram.model()).undo, null);
}));

test('a core element that another theory has too is only taken out of this map, and the page says so', withDiagram('w6-mentorindsats', async diagram => {
    const before = await diagram.model();
    const box = before.titled('Relationsarbejde');
    await diagram.select(box.id);
    await diagram.page.keyboard.press('Delete');
    const panel = diagram.page.locator('.deletion');
    await panel.getByRole('heading', { name: 'Tag »Relationsarbejde« ud af dette kort?' }).waitFor();
    // its arrows in this map go, the parts of the core element stay with it
    const arrows = before.theory.links.filter(link => link.from === box.id || link.to === box.id);
    assert.equal(await panel.locator('li').count(), 1 + arrows.length);
    await panel.getByRole('button', { name: 'Tag ud' }).click();
    const after = await diagram.until(now => !now.theory.coreElements.includes(box.id) && now);
    assert.deepEqual(after.intervention.coreElements, before.intervention.coreElements);
}));

test('with it, one that no other theory has is deleted, and the page says which one stays', withDiagram('w6-mentorindsats', async diagram => {
    const before = await diagram.model();
    const outcome = before.theory.outcomes[0];
    const box = before.titled('Relationsarbejde');
    await diagram.select(box.id, outcome.id);
    await diagram.page.keyboard.press('Delete');
    const panel = diagram.page.locator('.deletion');
    await panel.getByRole('heading', { name: 'Slet 2 elementer?' }).waitFor();
    assert.equal(await panel.locator('li').first().textContent(), 'Relationsarbejde');
    await panel.getByRole('button', { name: 'Slet' }).click();
    const after = await diagram.until(now => !now.theory.coreElements.includes(box.id) && now);
    assert.ok(!after.theory.outcomes.some(each => each.id === outcome.id));
    assert.ok(after.intervention.coreElements.some(each => each.id === box.id));
}));

test('an arrow is deleted at once', withDiagram(W1, async diagram => {
    const link = (await diagram.model()).theory.links[0];
    const middle = await diagram.middle(diagram.element(link.id));
    await diagram.page.mouse.click(middle.x, middle.y);
    await diagram.until(model => model.selection.includes(link.id));
    await diagram.page.keyboard.press('Delete');
    await diagram.until(model => !model.theory.links.some(each => each.id === link.id));
}));
