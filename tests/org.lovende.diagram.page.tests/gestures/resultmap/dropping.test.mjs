import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W6 = 'w6-mentorindsats';

/** Lets elements go over the map as the tree of the workbench hands them over; answers whether the map would take them. */
async function drop(diagram, ...ids) {
    return diagram.page.locator('#diagram svg').first().evaluate((map, ids) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/html', `<ul>${ids.map(id => `<li id="${id}">Et navn</li>`).join('')}</ul>`);
        const event = kind => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
        const isTaken = !map.dispatchEvent(event('dragover'));
        map.dispatchEvent(event('drop'));
        return isTaken;
    }, ids);
}

test('a core element that is dragged onto the map comes into it', withDiagram(W6, async diagram => {
    const before = await diagram.model();
    // the one that is in the other theory too: it is taken out of this one only
    const { id } = before.titled('Relationsarbejde');
    await diagram.select(id);
    await diagram.page.keyboard.press('Delete');
    await diagram.page.locator('.deletion').getByRole('button', { name: 'Tag ud' }).click();
    await diagram.element(id).waitFor({ state: 'detached' });
    assert.ok(await drop(diagram, id));
    await diagram.element(id).waitFor();
    assert.equal(await diagram.page.locator('#diagram.takes-drop').count(), 0);
    await diagram.host('undo');
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('several core elements that are dragged onto the map together come into it in one step', withDiagram(W6, async diagram => {
    const before = await diagram.model();
    const coreElements = before.intervention.coreElements.map(each => each.id);
    assert.ok(coreElements.length > 1);
    await diagram.host('take-core-elements-out');
    const empty = await diagram.until(now => now.theory.coreElements.length === 0 && now);
    await drop(diagram, ...coreElements);
    await diagram.until(now => now.theory.coreElements.length === coreElements.length);
    for (const id of coreElements) await diagram.element(id).waitFor();
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, empty.intervention);
}));

test('what has no place in the map is refused with a sentence when it is dropped there', withDiagram(W6, async diagram => {
    const before = await diagram.model();
    await drop(diagram, before.titled('Relationsarbejde').id);
    await diagram.page.getByText('Kun kerneelementer, som ikke er på kortet, kan slippes her.').waitFor();
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));
