import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withDiagram } from './page.mjs';

const TABLE = fileURLToPath(new URL('../../../docs/user/keys.md', import.meta.url));

/** The keys that have names of their own in the table, because they are no commands of the page. */
const NO_COMMANDS = ['a letter', 'M1+C, M1+X, M1+V', 'Key', '---'];

const ARROWS = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** The rows of the table under a heading, as the page shows them. */
function documented(heading) {
    const section = fs.readFileSync(TABLE, 'utf8').split(/^## /m).find(each => each.startsWith(`${heading}\n`));
    assert.ok(section, heading);
    return section.split('\n').filter(line => line.startsWith('|')).map(line => line.slice(1, -1).split('|').map(cell => cell.trim()))
        .filter(([key]) => !NO_COMMANDS.includes(key)).map(([key, does]) => `${key.replaceAll('M1', 'Ctrl').replace(/Arrow\w+/g, arrow => ARROWS[arrow])} | ${does}`);
}

for (const [kind, heading] of [['resultMap', 'Result map'], ['priorityMatrix', 'Priority matrix'], ['phases', 'Phases'], ['activityBoard', 'Activity board']])
    test(`docs/user/keys.md lists exactly the keys that the page has: ${heading}`, withDiagram('empty', async diagram => {
        await diagram.page.locator('[data-command=keys]').click();
        const shown = await diagram.page.locator('.keys tr').evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.textContent).join(' | ')));
        assert.deepEqual(shown.sort(), [...documented(heading), ...documented('All diagrams')].sort());
    }, { kind, language: 'en' }));
