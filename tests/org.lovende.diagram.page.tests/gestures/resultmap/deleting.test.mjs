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

test('an arrow is deleted at once', withDiagram(W1, async diagram => {
    const link = (await diagram.model()).theory.links[0];
    const middle = await diagram.middle(diagram.element(link.id));
    await diagram.page.mouse.click(middle.x, middle.y);
    await diagram.until(model => model.selection.includes(link.id));
    await diagram.page.keyboard.press('Delete');
    await diagram.until(model => !model.theory.links.some(each => each.id === link.id));
}));
