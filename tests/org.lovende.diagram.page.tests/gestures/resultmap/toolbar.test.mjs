import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';
const IN_ROW = '#toolbar > .group:not([hidden]) > *, #toolbar > .menu:not([hidden])';

for (const width of [1600, 900, 420])
    test(`the toolbar of an editor ${width} px wide is one row, every tool has a name, a sign and room for a finger`, withDiagram(W1, async diagram => {
        const commands = await diagram.page.locator('[data-command]').evaluateAll(all => all.map(each => each.dataset.command).sort());
        await diagram.page.setViewportSize({ width, height: 700 });
        const more = diagram.page.locator('[data-menu=more]');
        await more.waitFor({ state: width < 1000 ? 'visible' : 'hidden' });
        await diagram.frame();
        const tools = await diagram.page.locator(IN_ROW).evaluateAll(all => all.map(each => each.getBoundingClientRect().toJSON()));
        assert.ok(tools.length > 3);
        for (const tool of tools) assert.ok(tool.top === tools[0].top && tool.right <= width && tool.height >= 32 && tool.width >= 32, JSON.stringify(tool));
        const kept = await diagram.page.locator('[data-command]').evaluateAll(all => all.map(each => each.dataset.command).sort());
        assert.deepEqual(kept, commands, 'no tool is lost');
        const lacking = await diagram.page.locator('#toolbar button, #toolbar summary').evaluateAll(all => all
            .filter(each => !each.getAttribute('aria-label') || !each.title || !each.querySelector('path').getAttribute('d')).map(each => each.outerHTML));
        assert.deepEqual(lacking, []);
    }));

test('a tool that has no room is used from the list at the end of the row, by keys too', withDiagram(W1, async diagram => {
    await diagram.page.setViewportSize({ width: 420, height: 700 });
    const more = diagram.page.locator('[data-menu=more] > summary');
    await more.waitFor();
    await more.focus();
    await diagram.page.keyboard.press('Enter');
    const projector = diagram.page.locator('[data-menu=more] [data-command=projector]');
    await projector.waitFor();
    await diagram.page.keyboard.press('ArrowDown');
    await diagram.page.waitForFunction(() => document.activeElement.closest('[data-menu=more] > div'));
    await projector.click();
    await diagram.page.waitForSelector('html[data-projector=true]');
    await projector.waitFor({ state: 'hidden' });
}));

test('for Tab the row is one stop, the arrow keys lead through it', withDiagram(W1, async diagram => {
    assert.equal(await diagram.page.locator('#toolbar > .group > [tabindex="0"], #toolbar > .group > .menu > summary[tabindex="0"]').count(), 1);
    await diagram.page.locator('[data-command=newBox]').focus();
    await diagram.page.keyboard.press('ArrowRight');
    assert.equal(await diagram.page.evaluate(() => document.activeElement.dataset.command), 'connect');
    assert.equal(await diagram.page.locator('[data-command=connect]').getAttribute('tabindex'), '0');
}));

test('the same as tables is a button away', withDiagram(W1, async diagram => {
    await diagram.page.locator('[data-command=tables]').click();
    assert.deepEqual(await diagram.until(model => model.asked.length && model.asked), ['tables']);
}));
