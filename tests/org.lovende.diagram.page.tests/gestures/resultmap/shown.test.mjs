import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

test('every box and arrow of the model is shown', withDiagram(W1, async diagram => {
    const model = await diagram.model();
    assert.ok(model.boxes.length > 0);
    for (const box of model.boxes) assert.equal(await diagram.element(box.id).count(), 1, box.title);
    for (const link of model.theory.links) assert.equal(await diagram.element(link.id).count(), 1);
    assert.equal(model.undo, null, 'opening changes nothing');
}));

test('a change made elsewhere is shown in every page', withDiagram(W1, async diagram => {
    const other = await open(W1, { document: diagram.document });
    await diagram.host('rename', { from: 'Bedre sundhed', to: 'God sundhed' });
    for (const page of [diagram.page, other.page]) await page.locator('.marked-node text', { hasText: 'God sundhed' }).first().waitFor();
    await other.page.close();
}));

test('a lost page shows the diagram again by itself', withDiagram(W1, async diagram => {
    await diagram.page.evaluate(() => (document.body.dataset.before = 'lost'));
    await diagram.host('drop');
    await diagram.page.waitForSelector('body[data-ready=true]:not([data-before])');
    assert.equal(await diagram.page.locator('.marked-node').count() > 0, true);
}));

test('a message that makes no sense does not end the session', withDiagram(W1, async diagram => {
    await diagram.page.evaluate(() => {
        window.nonsense = new WebSocket(new URLSearchParams(location.search).get('socket'));
        window.nonsense.onopen = () => ['{', '[]', '{"jsonrpc":"2.0","method":"process","params":{"action":{"kind":"no such"}}}'].forEach(text => window.nonsense.send(text));
    });
    await diagram.host('rename', { from: 'Bedre sundhed', to: 'God sundhed' });
    await diagram.page.locator('.marked-node text', { hasText: 'God sundhed' }).first().waitFor();
}));
