import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

test('arranging leaves a pinned box where it is and moves the others; one undo takes it back', withDiagram(W1, async diagram => {
    const box = await diagram.box('Bedre sundhed');
    await diagram.select((await diagram.model()).titled('Bedre sundhed').id);
    const middle = await diagram.middle(box);
    await diagram.drag(middle, { x: middle.x, y: middle.y + 200 });
    await diagram.until(model => model.position('Bedre sundhed'));
    await diagram.page.locator('[data-command=pin]').click();
    const pinned = await diagram.until(model => model.position('Bedre sundhed').pinned && model.position('Bedre sundhed'));
    const other = (await diagram.model()).boxes[0].title;
    const top = await diagram.middle(await diagram.box(other));
    await diagram.drag(top, { x: top.x, y: top.y + 80 });
    const moved = await diagram.until(model => model.position(other) && model.undo.startsWith('Flyt') && model);
    await diagram.page.locator('[data-command=arrange]').click();
    const arranged = await diagram.until(model => model.undo !== moved.undo && model);
    assert.equal(arranged.position('Bedre sundhed').y, pinned.y);
    assert.notEqual(arranged.position(other).y, moved.position(other).y);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, moved.intervention);
}));
