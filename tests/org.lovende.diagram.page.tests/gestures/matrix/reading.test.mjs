import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { RATED, W3, withMatrix } from './field.mjs';

const FOLDER = process.env.LOVENDE_SCREENSHOTS;

/** The boxes of the drawn points' discs and titles. */
const drawn = async diagram => (await diagram.place(diagram.page.locator('.plot'))) && diagram.page.locator('.point:has(circle)').evaluateAll(points => points.map(point => {
    const box = element => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
    };
    const disc = box([...point.querySelectorAll('circle')].find(circle => circle.getAttribute('r') === '14'));
    const inside = text => text.left >= disc.left && text.right <= disc.right && text.top >= disc.top - 4 && text.bottom <= disc.bottom + 4;
    return { disc, titles: [...point.querySelectorAll('text')].map(box).filter(text => !inside(text)) };
}));

const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;

test('thirty points, and some in one place, cover neither one another nor a title', withMatrix('points', async diagram => {
    const points = await drawn(diagram);
    assert.equal(points.length, 27);
    assert.ok(points.some(point => point.titles.length > 0), 'some titles stand in the field');
    for (const [index, point] of points.entries())
        for (const [otherIndex, other] of points.entries()) {
            if (index === otherIndex) continue;
            for (const title of point.titles) {
                assert.ok(!overlap(title, other.disc), `title of ${index} and disc of ${otherIndex}`);
                for (const otherTitle of other.titles) assert.ok(!overlap(title, otherTitle), `titles of ${index} and ${otherIndex}`);
            }
            assert.ok(!overlap(point.disc, other.disc) || Math.hypot(point.disc.left - other.disc.left, point.disc.top - other.disc.top) >= point.disc.right - point.disc.left,
                `discs of ${index} and ${otherIndex}`);
        }
}));

for (const language of ['da', 'en'])
    test(`the page, in ${language}, has a text for every key`, withMatrix('points', async diagram => {
        await diagram.page.getByLabel(language === 'da' ? 'Type' : 'Kind').selectOption('organisational');
        await diagram.page.locator('.filter-chip').waitFor();
        const shown = await diagram.page.evaluate(() => document.body.innerText);
        assert.ok(!/\b(ranking|tray|lanes|filter|round|values|command|reason)\.\w/.test(shown), shown);
        assert.ok(!/\{\d\}/.test(shown), shown);
    }, { language }));

for (const name of [W3, 'points'])
    for (const language of ['da', 'en'])
        for (const mode of ['light', 'dark', 'projector'])
            test(`the page of ${name}, in ${language} and ${mode}, shows all of the field beside its lists`, withMatrix(name, async (diagram, field) => {
                await diagram.page.evaluate(theme => (document.documentElement.dataset.theme = theme), mode === 'dark' ? 'dark' : 'light');
                if (mode === 'projector') await diagram.page.keyboard.press('F8');
                await diagram.page.locator('#ranking tbody tr').first().click();
                await diagram.page.locator('#ranking tr.selected').waitFor();
                const boxes = await Promise.all(['#matrix-side', '#diagram', '#matrix-list'].map(part => diagram.place(diagram.page.locator(part))));
                assert.ok(boxes[0].x + boxes[0].width <= boxes[1].x + 1 && boxes[1].x + boxes[1].width <= boxes[2].x + 1, 'the parts stand beside one another');
                await diagram.page.waitForFunction(() => ['#matrix-side', '#tray', '#ranking .rows', 'body'].every(part => {
                    const element = document.querySelector(part);
                    return element.scrollWidth === element.clientWidth;
                }));
                if (name === W3) assert.ok(await diagram.page.locator('#tray').evaluate(tray => tray.scrollHeight <= tray.clientHeight), 'the card of the tray is seen as a whole');
                if (FOLDER) {
                    fs.mkdirSync(FOLDER, { recursive: true });
                    await diagram.page.screenshot({ path: path.join(FOLDER, `matrix-${name.slice(0, 2)}-${language}-${mode}.png`) });
                }
            }, { language }));

test('as an editor among views, nothing of the page is out of reach, and the field has most room', withMatrix(W3, async (diagram, field) => {
    await diagram.page.setViewportSize({ width: 755, height: 458 });
    await diagram.focus();
    const toolbar = await diagram.place(diagram.page.locator('#toolbar'));
    assert.ok(toolbar.y >= 0, 'the toolbar is in sight');
    const place = await diagram.place(diagram.page.locator('#diagram'));
    for (const side of ['#matrix-side', '#matrix-list']) {
        const { x, y, width, height } = await diagram.place(diagram.page.locator(side));
        assert.ok(width < place.width * 0.7, `${side} is much narrower than the field`);
        assert.ok(x >= 0 && x + width <= 755 && y + height <= 458, `${side} ends within the page`);
    }
    await diagram.page.locator('.lane').last().scrollIntoViewIfNeeded();
    const lane = await diagram.place(diagram.page.locator('.lane').last());
    assert.ok(lane.y + lane.height <= 458, 'the last lane can be scrolled into sight');
    assert.ok((await diagram.place(diagram.page.locator('#toolbar'))).y >= 0, 'the toolbar stays in sight');
    await field.dragTo(RATED, 3, 4);
    await field.until(RATED, point => point.ease === 4);
    await diagram.eventually(async () => {
        const { y, height } = await diagram.place(field.reasons());
        return y >= place.y && y + height <= 458;
    }, 'the reasons are in sight as a whole');
}));
