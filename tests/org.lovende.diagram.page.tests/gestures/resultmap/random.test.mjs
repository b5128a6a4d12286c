import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';
import { numbers } from './numbers.mjs';
import { Oracle } from './oracle.mjs';
import { RandomGestures } from './randomGestures.mjs';

const SEEDS = (process.env.LOVENDE_SEEDS ?? '20260').split(',').map(Number);
const COUNT = Number(process.env.LOVENDE_GESTURE_COUNT ?? 40);

for (const seed of SEEDS)
    test(`${COUNT} random gestures, seed ${seed}: each changes what it must and nothing else, page and model agree, and undoing all of them leads back to the start`, withDiagram('w1-sundhedsrettede-aktiviteter', async diagram => {
        const oracle = await Oracle.of(diagram);
        const gestures = new RandomGestures(diagram, oracle, numbers(seed));
        for (let done = 0; done < COUNT;) {
            const name = gestures.choose();
            try {
                if ((await gestures[name]()) !== false) done++;
            } catch (error) {
                throw new Error(`seed ${seed}, gesture ${done}, ${name}`, { cause: error });
            }
        }
        while (oracle.canUndo) await oracle.undo();
        assert.equal((await diagram.model()).undo, null);
    }));
