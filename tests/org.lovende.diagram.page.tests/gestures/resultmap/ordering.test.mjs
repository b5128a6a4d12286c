import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

for (const [command, same] of [['alignTop', place => place.y], ['alignMiddle', place => place.y + place.height / 2], ['alignBottom', place => place.y + place.height]])
    test(`${command} puts boxes of two columns on one line`, withDiagram(W1, async diagram => {
        const { boxes } = await diagram.model();
        const two = [boxes[0], boxes.find(box => box.title === 'Bedre sundhed')];
        await diagram.select(...two.map(box => box.id));
        await diagram.choose(command);
        await diagram.until(model => model.undo && two.every(box => model.position(box.title)));
        await diagram.eventually(async () => {
            const [a, b] = await Promise.all(two.map(box => diagram.card(box.id).boundingBox()));
            return Math.abs(same(a) - same(b)) < 1;
        });
    }));

for (const command of ['alignLeft', 'alignCentre', 'alignRight', 'distributeDown', 'distributeAcross'])
    test(`${command} keeps boxes in their column, and one undo takes it back`, withDiagram(W1, async diagram => {
        const before = await diagram.model();
        const { term } = before.boxes.find(box => before.boxes.filter(other => other.term && other.term === box.term).length > 2);
        const boxes = before.boxes.filter(box => box.term === term);
        const { x, y } = await diagram.middle(diagram.card(boxes[0].id));
        await diagram.drag({ x, y }, { x: x + 32, y: y + 40 });
        const moved = await diagram.until(model => model.undo && model);
        await diagram.select(...boxes.map(box => box.id));
        await diagram.choose(command);
        const ordered = await diagram.until(model => model.undo !== moved.undo && model);
        for (const box of boxes) assert.equal(ordered.boxes.find(each => each.id === box.id).term, box.term);
        await diagram.host('undo');
        assert.deepEqual((await diagram.model()).intervention, moved.intervention);
        await diagram.host('undo');
        assert.deepEqual((await diagram.model()).intervention, before.intervention);
    }));

test('arrows are drawn straight on request, and round boxes again', withDiagram(W1, async diagram => {
    const lines = () => diagram.page.locator('.link > .link-reach').evaluateAll(paths => paths.filter(path => !path.getAttribute('d').includes('C')).length);
    const before = await lines();
    await diagram.choose('straight');
    await diagram.until(model => model.intervention.layouts.some(layout => layout.straightLinks));
    await diagram.eventually(async () => (await lines()) > before);
    await diagram.choose('routed');
    await diagram.until(model => !model.intervention.layouts.some(layout => layout.straightLinks));
}));

test('M1+M makes one box of two, with the arrows of both', withDiagram(W1, async diagram => {
    const { boxes, theory } = await diagram.model();
    const two = boxes.filter(box => box.term === 'short').slice(0, 2);
    await diagram.select(...two.map(box => box.id));
    await diagram.page.keyboard.press('Control+M');
    const merged = await diagram.until(model => model.boxes.length === boxes.length - 1 && model);
    const kept = two.find(box => merged.boxes.some(each => each.id === box.id)).id;
    const causes = theory.links.filter(link => two.some(box => box.id === link.to) && !two.some(box => box.id === link.from)).map(link => link.from);
    assert.ok(causes.length > 0);
    for (const from of causes) assert.ok(merged.theory.links.some(link => link.from === from && link.to === kept));
}));

test('a list comes from a file, too, and no word beside it is the browser\'s', withDiagram('empty', async diagram => {
    await diagram.focus();
    await diagram.page.keyboard.press('Control+Shift+KeyL');
    assert.equal(await diagram.page.locator('.panel.list input[type=file]').isVisible(), false);
    const chosen = diagram.page.waitForEvent('filechooser');
    await diagram.page.locator('.panel.list').getByRole('button', { name: 'Fra en fil …' }).click();
    await (await chosen).setFiles({ name: 'liste.txt', mimeType: 'text/plain', buffer: Buffer.from('Samtaler\n\tMere overblik over økonomien') });
    await diagram.eventually(async () => (await diagram.page.locator('.panel.list textarea').inputValue()).includes('økonomien'), 'the list is in the field');
    await diagram.page.locator('.panel.list button.primary').click();
    await diagram.until(model => model.boxes.some(each => each.title === 'Mere overblik over økonomien') && model.theory.links.length === 1);
}));

test('an indented list becomes boxes in neighbouring columns with arrows', withDiagram('empty', async diagram => {
    await diagram.focus();
    await diagram.page.keyboard.press('Control+Shift+L');
    await diagram.page.locator('.panel.list textarea').fill('Samtaler\n\tViden\n\tMotivation');
    await diagram.page.locator('.panel.list button.primary').click();
    await diagram.until(model => model.link('Samtaler', 'Viden') && model.link('Samtaler', 'Motivation'));
}));

test('dragging a box between core elements and outcomes retypes it, and undo brings the old one back', withDiagram(W1, async diagram => {
    const before = await diagram.model();
    const core = before.intervention.coreElements[0];
    const from = await diagram.middle(diagram.card(core.id));
    const column = await diagram.middle(diagram.column('short-term'));
    await diagram.drag(from, { x: column.x, y: from.y });
    await diagram.until(model => model.theory.outcomes.some(outcome => outcome.title === core.title && outcome.term === 'short'));
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));
