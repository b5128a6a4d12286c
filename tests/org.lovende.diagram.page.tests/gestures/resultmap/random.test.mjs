import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const GESTURES = Number(process.env.LOVENDE_GESTURES ?? 30);
const SEED = Number(process.env.LOVENDE_SEED ?? 20261122);

/** The same numbers from the same seed (mulberry32). */
function randomFrom(seed) {
    let state = seed;
    return bound => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
    };
}

const gestures = {
    async drag(diagram, random, model) {
        const from = await diagram.middle(diagram.card(model.boxes[random(model.boxes.length)].id));
        await diagram.drag(from, { x: 100 + random(1400), y: 200 + random(600) });
    },
    async create(diagram, random) {
        const columns = ['core-element', 'short-term', 'medium-term', 'long-term', 'strategic-goal'];
        await diagram.column(columns[random(5)]).click({ position: { x: 10, y: 40 }, force: true });
        await diagram.page.keyboard.type(`Kasse ${random(1000)}`);
        await diagram.page.keyboard.press('Enter');
        await diagram.page.keyboard.press('Escape');
    },
    async remove(diagram, random, model) {
        if (model.boxes.length < 4) return;
        await diagram.card(model.boxes[random(model.boxes.length)].id).click({ force: true });
        await diagram.page.keyboard.press('Delete');
        const button = diagram.page.locator('.deletion .primary');
        if (await button.isVisible()) await button.click();
    },
    async arrange(diagram) {
        await diagram.page.locator('[data-command=arrange]').click();
    }
};

test(`${GESTURES} random gestures (seed ${SEED}): the page shows what the model has, and undoing all leads back to the start`, withDiagram('w1-sundhedsrettede-aktiviteter', async diagram => {
    const random = randomFrom(SEED);
    const start = (await diagram.model()).intervention;
    const names = Object.keys(gestures);
    for (let count = 0; count < GESTURES; count++) {
        await gestures[names[random(names.length)]](diagram, random, await diagram.model());
        await diagram.page.locator('[data-command=fit]').click();
    }
    const end = await diagram.model();
    assert.ok(end.undo, 'something was done');
    for (const box of end.boxes) await diagram.element(box.id).waitFor();
    assert.equal(await diagram.page.locator('[data-svg-metadata-type="node:box"]').count(), end.boxes.length);
    for (let count = 0; (await diagram.model()).undo; count++) {
        assert.ok(count <= 3 * GESTURES, 'the history ends');
        await diagram.host('undo');
    }
    assert.deepEqual((await diagram.model()).intervention, start);
}));
