// Takes the pictures of the editors in docs/user, in light, dark and projector mode. Runs only when it is asked for: -Dlovende.screenshots=true
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open } from './page.mjs';

const FOLDER = fileURLToPath(new URL('../../../docs/user/', import.meta.url));
const SHOWN = [
    ['w1-sundhedsrettede-aktiviteter', 'resultMap', 'w1-editor'],
    ['w3-intensiv-spaedeindsats', 'priorityMatrix', 'w3-editor'],
    // the point of booklet 4, the meeting before the first one with the family, waits in the tray for its values
    ['w3-intensiv-spaedeindsats', 'priorityMatrix', 'w4-editor', openTrayCard],
    ['w3-intensiv-spaedeindsats', 'phases', 'w3-phases'],
    ['w1-sundhedsrettede-aktiviteter', 'activityBoard', 'w1-board'],
    ['w6-mentorindsats', 'resultMap', 'w6-editor']
];
const LOOKS = {
    light: () => undefined,
    dark: page => page.evaluate(() => (document.documentElement.dataset.theme = 'dark')),
    projector: async page => {
        await page.locator('[data-command=projector]').click();
        await page.waitForSelector('html[data-projector=true]');
    }
};

async function openTrayCard(page) {
    await page.locator('.card').first().click();
    await page.keyboard.press('Enter');
    await page.locator('.panel.reasons').waitFor();
}

for (const [example, kind, name, prepare] of SHOWN)
    for (const [look, put] of Object.entries(LOOKS))
        test(`${name}-${look}`, async () => {
            const diagram = await open(example, { kind });
            await put(diagram.page);
            await diagram.page.mouse.move(0, 0);
            // without the frame that says where the keys are
            await diagram.page.evaluate(() => document.activeElement.blur());
            await prepare?.(diagram.page);
            await diagram.place(diagram.page.locator('#diagram svg.sprotty-graph > g'));
            await diagram.page.screenshot({ path: `${FOLDER}${name}-${look}.png`, animations: 'disabled' });
            await diagram.page.close();
        });
