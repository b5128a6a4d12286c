import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const SEEDS = (process.env.LOVENDE_SEEDS ?? '20260').split(',').map(Number);
const COUNT = Number(process.env.LOVENDE_GESTURE_COUNT ?? 40);
const TERMS = { 'short-term': 'short', 'medium-term': 'medium', 'long-term': 'long' };

/** Random numbers by a seed (mulberry32). */
function numbers(seed) {
    let state = seed;
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    return { below: limit => Math.floor(next() * limit), of: list => list[Math.floor(next() * list.length)] };
}

/** The gestures: each does something to the page, and then waits until the model has what it must lead to. Those that cannot be done now answer false. */
function gestures(diagram, random) {
    const { page } = diagram;
    const select = async (...ids) => {
        await diagram.focus();
        await page.keyboard.press('Escape');
        await diagram.until(model => model.selection.length === 0);
        await diagram.select(...ids);
    };
    const changed = before => diagram.until(model => JSON.stringify(model.intervention) !== JSON.stringify(before.intervention) && model);
    return {
        async create(before) {
            const column = random.of(Object.keys(TERMS));
            const title = `Ny ${before.boxes.length}-${random.below(1e6)}`;
            const bounds = await diagram.place(diagram.column(column));
            // above the headings, where neither boxes nor arrows are
            await page.mouse.dblclick(bounds.x + 8, bounds.y + 8);
            await diagram.write(title, 'Enter');
            await diagram.until(model => model.titled(title)?.term === TERMS[column]);
            await page.keyboard.press('Escape');
        },
        async rename(before) {
            const box = random.of(before.boxes);
            const title = `Navn ${random.below(1e6)}`;
            await select(box.id);
            await page.keyboard.press('F2');
            await diagram.rewrite(title);
            await diagram.until(model => model.titled(title)?.id === box.id);
        },
        async drag(before) {
            const box = random.of(before.boxes);
            const from = await diagram.middle(diagram.card(box.id));
            // inside the page, wherever the box stands
            const distance = 60 + random.below(100);
            await diagram.drag(from, { x: from.x, y: from.y + (from.y < 600 ? distance : -distance) });
            await changed(before);
        },
        async retype(before) {
            const outcome = random.of(before.theory.outcomes);
            if (!outcome) return false;
            const [column, term] = random.of(Object.entries(TERMS).filter(([, each]) => each !== outcome.term));
            const from = await diagram.middle(diagram.card(outcome.id));
            await diagram.drag(from, { x: (await diagram.middle(diagram.column(column))).x, y: from.y });
            await diagram.until(model => model.boxes.find(box => box.id === outcome.id)?.term === term);
        },
        async connect(before) {
            const from = random.of(before.boxes);
            const to = random.of(before.boxes.filter(box => box.id !== from.id && box.term !== from.term
                && !before.theory.links.some(link => [link.from, link.to].includes(box.id) && [link.from, link.to].includes(from.id))));
            if (!to) return false;
            await select(from.id, to.id);
            await page.keyboard.press('Control+L');
            await diagram.until(model => model.theory.links.some(link => [link.from, link.to].includes(from.id) && [link.from, link.to].includes(to.id)));
            await page.locator('.describe').waitFor();
            await page.keyboard.press('Escape');
        },
        async remove(before) {
            if (before.theory.outcomes.length < 3) return false;
            const box = random.of(before.theory.outcomes);
            await select(box.id);
            await page.keyboard.press('Delete');
            const sure = page.locator('.panel.deletion button.primary');
            await diagram.eventually(async () => (await sure.count()) || !(await diagram.model()).boxes.some(each => each.id === box.id));
            if (await sure.count()) await sure.click();
            await diagram.until(model => !model.boxes.some(each => each.id === box.id) && !model.theory.links.some(link => [link.from, link.to].includes(box.id)));
        },
        async nudge(before) {
            await select(random.of(before.boxes).id);
            await page.keyboard.press('Control+ArrowDown');
            await changed(before);
        }
    };
}

/** Page and model show the same: every box with its title, every arrow between its ends. */
async function agree(diagram) {
    const model = await diagram.model();
    const wanted = [...model.boxes.map(box => [box.id, box.title]), ...model.theory.links.map(link => [link.id, model.boxes.find(box => box.id === link.from).title])];
    await diagram.eventually(async () => {
        const labels = new Map(await diagram.page.locator('.marked-node[aria-label], .link[aria-label]').evaluateAll(all => all.map(each => [each.id.replace('diagram_', ''), each.getAttribute('aria-label')])));
        return labels.size === wanted.length && wanted.every(([id, title]) => labels.get(id)?.includes(title));
    });
}

for (const seed of SEEDS)
    test(`${COUNT} random gestures, seed ${seed}: page and model agree after each, and undoing all of them leads back to the start`, withDiagram('w1-sundhedsrettede-aktiviteter', async diagram => {
        const random = numbers(seed);
        const all = gestures(diagram, random);
        const states = [(await diagram.model()).intervention];
        for (let done = 0; done < COUNT; done++) {
            await diagram.page.locator('[data-command=fit]').click();
            const before = await diagram.model();
            const name = states.length > 1 && random.below(6) === 0 ? 'undo' : random.of(Object.keys(all));
            try {
                if (name === 'undo') {
                    await diagram.host('undo');
                    states.pop();
                    assert.deepEqual((await diagram.model()).intervention, states.at(-1));
                } else if ((await all[name](before)) !== false) states.push((await diagram.model()).intervention);
                await agree(diagram);
            } catch (error) {
                throw new Error(`seed ${seed}, gesture ${done}, ${name}`, { cause: error });
            }
        }
        for (let index = states.length - 2; index >= 0; index--) {
            await diagram.host('undo');
            assert.deepEqual((await diagram.model()).intervention, states[index], `seed ${seed}: undo to state ${index}`);
        }
        assert.equal((await diagram.model()).undo, null);
        await agree(diagram);
    }));
