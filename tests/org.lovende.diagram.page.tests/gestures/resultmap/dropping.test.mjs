import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W6 = 'w6-mentorindsats';

/** Lets something go over the map as the tree of the workbench hands it over; answers whether the map would take it. */
async function drop(diagram, id) {
    return diagram.page.locator('#diagram svg').first().evaluate((map, id) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/html', `<ul><li id="${id}">Et navn</li></ul>`);
        const event = kind => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
        const isTaken = !map.dispatchEvent(event('dragover'));
        map.dispatchEvent(event('drop'));
        return isTaken;
    }, id);
}

test('a core element that is dragged onto the map comes into it', withDiagram(W6, async diagram => {
    const before = await diagram.model();
    // the one that is in the other theory too: it is taken out of this one only
    const { id } = before.titled('Relationsarbejde');
    await diagram.select(id);
    await diagram.page.keyboard.press('Delete');
    await diagram.page.locator('.deletion').getByRole('button', { name: 'Slet' }).click();
    await diagram.element(id).waitFor({ state: 'detached' });
    assert.ok(await drop(diagram, id));
    await diagram.element(id).waitFor();
    assert.equal(await diagram.page.locator('#diagram.takes-drop').count(), 0);
    await diagram.host('undo');
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));

test('what has no place in the map is refused with a sentence when it is dropped there', withDiagram(W6, async diagram => {
    const before = await diagram.model();
    await drop(diagram, before.titled('Relationsarbejde').id);
    await diagram.page.getByText('Kun kerneelementer, som ikke er på kortet, kan slippes her.').waitFor();
    assert.deepEqual((await diagram.model()).intervention, before.intervention);
}));
