import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

test('open comments are counted at their box, and a click on the sign asks for the list beside the map', withDiagram(W1, async diagram => {
    const box = (await diagram.model()).titled('Bedre sundhed');
    const sign = diagram.element(box.id).locator('.comment-sign');
    assert.equal(await sign.count(), 0);
    for (const question of ['Hvad er målet?', 'Hvordan måles det?']) await diagram.host('ask', { id: box.id, question });
    await diagram.eventually(async () => (await sign.count()) === 1 && (await sign.locator('text').textContent()) === '2');
    assert.equal(await sign.getAttribute('aria-label'), 'Åbne kommentarer: 2');
    const { x, y } = await diagram.middle(sign);
    await diagram.page.mouse.click(x, y);
    const { asked, selection } = await diagram.until(model => model.asked.length && model);
    assert.deepEqual(asked, ['comments']);
    assert.deepEqual(selection, [box.id]);
    await diagram.host('undo');
    await diagram.host('undo');
    await sign.waitFor({ state: 'detached' });
}));

test('the signs of one arrow stand beside one another', withDiagram(W1, async diagram => {
    const link = (await diagram.model()).theory.links.find(each => !each.rationale);
    await diagram.host('ask', { id: link.id, question: 'Hvorfor?' });
    const middle = await diagram.middle(diagram.element(link.id));
    await diagram.element(link.id).locator('.link-reach').dispatchEvent('dblclick', { clientX: middle.x, clientY: middle.y, bubbles: true });
    await diagram.page.locator('.describe textarea').nth(1).fill('Stjernholm 2021');
    await diagram.page.keyboard.press('Enter');
    const signs = ['.finding-sign', '.comment-sign', '.evidence-sign'].map(name => diagram.element(link.id).locator(name));
    await Promise.all(signs.map(sign => sign.waitFor()));
    const [finding, comment, evidence] = await Promise.all(signs.map(sign => diagram.place(sign.locator('path'))));
    assert.ok(evidence.x + evidence.width <= comment.x && comment.x + comment.width <= finding.x, JSON.stringify([finding, comment, evidence]));
}));
