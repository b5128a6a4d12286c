import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, withDiagram } from '../page.mjs';

const W1 = 'w1-sundhedsrettede-aktiviteter';

/** A box, an arrow of its own, and one that has nothing to do with it. */
async function boxWithArrow(diagram) {
    const { boxes, theory } = await diagram.model();
    const box = boxes.find(each => theory.links.some(link => link.from === each.id) && theory.links.some(link => link.from !== each.id && link.to !== each.id));
    return { box, own: theory.links.find(link => link.from === box.id), other: theory.links.find(link => link.from !== box.id && link.to !== box.id) };
}

test('the mouse on a box lets arrows that do not belong to it step back', withDiagram(W1, async diagram => {
    const { box, own, other } = await boxWithArrow(diagram);
    const opacity = id => diagram.element(id).evaluate(element => getComputedStyle(element).opacity);
    const { x, y } = await diagram.middle(diagram.card(box.id));
    await diagram.page.mouse.move(x, y);
    await diagram.eventually(async () => (await opacity(other.id)) === '0.25');
    assert.equal(await opacity(own.id), '1');
    const title = await diagram.middle(diagram.column('long-term'));
    const column = await diagram.place(diagram.column('long-term'));
    await diagram.page.mouse.move(title.x, column.y + column.height - 20);
    await diagram.eventually(async () => (await opacity(other.id)) === '1');
}));

test('an arrow that comes to the box under the mouse stands out at once', withDiagram(W1, async diagram => {
    const { box, own, other } = await boxWithArrow(diagram);
    const opacity = id => diagram.element(id).evaluate(element => getComputedStyle(element).opacity);
    const arrow = await diagram.middle(diagram.element(own.id));
    await diagram.page.mouse.click(arrow.x, arrow.y);
    await diagram.until(model => model.selection.includes(own.id));
    await diagram.page.keyboard.press('Delete');
    await diagram.until(model => !model.theory.links.some(link => link.id === own.id));
    const { x, y } = await diagram.middle(diagram.card(box.id));
    await diagram.page.mouse.move(x, y);
    await diagram.host('undo');
    await diagram.element(own.id).waitFor();
    await diagram.eventually(async () => (await opacity(other.id)) === '0.25' && (await opacity(own.id)) === '1');
}));

test('the wheel scrolls, with Ctrl it zooms', withDiagram(W1, async diagram => {
    const box = await diagram.box('Bedre sundhed');
    const place = () => diagram.place(box);
    const before = await place();
    await diagram.page.mouse.move(800, 600);
    await diagram.page.mouse.wheel(0, 100);
    await diagram.eventually(async () => Math.abs((await place()).y - before.y + 100) < 2);
    assert.ok(Math.abs((await place()).width - before.width) < 1);
    await diagram.page.keyboard.down('Control');
    await diagram.page.mouse.wheel(0, -100);
    await diagram.page.keyboard.up('Control');
    await diagram.eventually(async () => (await place()).width > before.width * 1.2);
}));

test('Tab leaves the page behind the diagram and writes no title, Shift+Tab leads to its buttons', withDiagram(W1, async diagram => {
    await diagram.focus();
    await diagram.page.keyboard.press('ArrowRight');
    await diagram.page.locator('.marked-node.selected').waitFor();
    await diagram.page.keyboard.press('Tab');
    await diagram.page.waitForFunction(() => document.activeElement?.closest('svg') === null);
    assert.equal(await diagram.page.locator('.title-field:visible').count(), 0);
    await diagram.focus();
    await diagram.page.keyboard.press('Shift+Tab');
    await diagram.page.waitForFunction(() => document.activeElement.closest('#toolbar'));
}));

test('evidence is a sign at its arrow', withDiagram(W1, async diagram => {
    const { theory } = await diagram.model();
    const link = theory.links.find(each => !each.evidence);
    const before = await diagram.page.locator('.evidence-sign').count();
    const middle = await diagram.middle(diagram.element(link.id));
    await diagram.focus();
    await diagram.element(link.id).locator('.link-reach').dispatchEvent('dblclick', { clientX: middle.x, clientY: middle.y, bubbles: true });
    await diagram.page.locator('.describe textarea').nth(1).fill('Stjernholm 2021');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(model => model.theory.links.find(each => each.id === link.id).evidence === 'Stjernholm 2021');
    await diagram.eventually(async () => (await diagram.page.locator('.evidence-sign').count()) === before + 1);
}));

test('everything is shown again whatever is selected', withDiagram(W1, async diagram => {
    const { boxes } = await diagram.model();
    await diagram.select(boxes[0].id);
    await diagram.page.locator('[data-command=zoomIn]').click();
    await diagram.page.locator('[data-command=fit]').click();
    const canvas = await diagram.page.locator('#diagram').boundingBox();
    await diagram.eventually(async () => {
        const columns = await Promise.all(['core-element', 'strategic-goal'].map(category => diagram.column(category).boundingBox()));
        return columns.every(column => column.x >= canvas.x && column.x + column.width <= canvas.x + canvas.width);
    });
}));

test('a way out that a finding offers is taken by its button', withDiagram(W1, async diagram => {
    const { boxes, theory } = await diagram.model();
    const [from, to] = [boxes.find(box => box.term === 'long'), boxes.find(box => box.term === 'short')];
    assert.equal(theory.links.some(link => link.from === to.id && link.to === from.id), false);
    const { x, y } = await diagram.middle(diagram.card(from.id));
    await diagram.page.mouse.move(x, y);
    await diagram.drag(await diagram.middle(diagram.element(from.id).locator('.connect-handle')), await diagram.middle(diagram.card(to.id)));
    const back = await diagram.until(model => model.link(from.title, to.title));
    await diagram.page.locator('.describe').waitFor();
    await diagram.page.keyboard.press('Escape');
    await diagram.page.locator('.describe').waitFor({ state: 'detached' });
    await diagram.element(back.id).locator('.finding-sign').dispatchEvent('mouseup', { bubbles: true });
    await diagram.page.locator('.panel.finding .buttons button').first().click();
    const turned = await diagram.until(model => model.theory.links.find(link => link.id === back.id && link.from === to.id));
    assert.equal(turned.to, from.id);
}));

test('all of the diagram stays in sight in a larger page, until somebody zooms', withDiagram(W1, async diagram => {
    const zoom = () => diagram.page.evaluate(() => Number(/scale\(([^)]+)\)/.exec(document.querySelector('svg.sprotty-graph > g').getAttribute('transform'))[1]));
    await diagram.page.setViewportSize({ width: 800, height: 500 });
    await diagram.eventually(async () => {
        const { x, width } = await diagram.place(diagram.column('long-term'));
        return x + width <= 800;
    }, 'the last column is in sight');
    const small = await zoom();
    await diagram.page.setViewportSize({ width: 1500, height: 900 });
    await diagram.eventually(async () => (await zoom()) > small * 1.3, 'the diagram has grown with the page');
    const large = await zoom();
    await diagram.page.mouse.move(700, 500);
    await diagram.page.keyboard.down('Control');
    await diagram.page.mouse.wheel(0, -100);
    await diagram.page.keyboard.up('Control');
    await diagram.eventually(async () => (await zoom()) > large * 1.1, 'somebody has come near');
    const near = await zoom();
    await diagram.page.setViewportSize({ width: 800, height: 500 });
    await diagram.frame();
    assert.equal(await zoom(), near);
}));

test('an empty map waits in its full width and says what to do next; nothing moves when the first box is written', withDiagram('empty', async diagram => {
    const hint = diagram.page.locator('.next-step');
    await hint.getByText('Hvad skal indsatsen føre til?').waitFor();
    await diagram.page.setViewportSize({ width: 840, height: 600 });
    const goals = diagram.column('strategic-goal');
    await diagram.eventually(async () => {
        const { x, width } = await diagram.place(goals);
        return x + width <= 840;
    }, 'the last column is in sight');
    const before = await diagram.place(goals);
    await diagram.page.mouse.dblclick(before.x + before.width / 2, before.y + 200);
    for (const title of ['Børn trives', 'Familier klarer sig selv']) await diagram.write(title, 'Enter');
    await diagram.page.keyboard.press('Escape');
    await diagram.until(model => model.titled('Familier klarer sig selv'));
    await hint.getByText('Hvad fører til hvad?').waitFor();
    assert.deepEqual(await diagram.place(goals), before);
    await diagram.select(...(await diagram.model()).boxes.map(box => box.id));
    await diagram.page.keyboard.press('Control+L');
    await diagram.until(model => model.theory.links.length);
    await hint.waitFor({ state: 'hidden' });
}));

test('a map stays in sight when its empty columns get their full width, unless somebody has zoomed', withDiagram(W1, async diagram => {
    await diagram.page.setViewportSize({ width: 840, height: 600 });
    const goals = diagram.column('strategic-goal');
    const isInSight = async () => {
        const { x, width } = await diagram.place(goals);
        return x + width <= 840;
    };
    await diagram.eventually(isInSight);
    const unit = async () => (await diagram.place(goals)).width / (await diagram.place(await diagram.box('Bedre sundhed'))).width;
    const narrow = await unit();
    await diagram.select((await diagram.model()).titled('Bedre sundhed').id);
    await diagram.page.keyboard.type('Længere liv');
    await diagram.page.keyboard.press('Enter');
    const box = await diagram.until(model => model.titled('Længere liv'));
    await diagram.eventually(async () => (await unit()) > narrow * 1.3, 'the last column has become wide');
    await diagram.eventually(isInSight);
    const [field, last] = [await diagram.place(diagram.page.locator('.title-field')), await diagram.place(diagram.card(box.id))];
    assert.ok(field.x < last.x && field.x + field.width > last.x + last.width && field.y > last.y + last.height, `the next title is written below the box: ${JSON.stringify({ field, last })}`);
    await diagram.page.keyboard.press('Escape');
    await diagram.focus();
    await diagram.page.keyboard.press('Control++');
    await diagram.eventually(async () => !(await isInSight()));
    const near = await diagram.place(diagram.card(box.id));
    await diagram.host('undo');
    await diagram.eventually(async () => (await unit()) < narrow * 1.1, 'the last column is narrow again');
    const height = async () => (await diagram.place(await diagram.box('Bedre sundhed'))).width;
    assert.ok(Math.abs((await height()) - near.width) < 1, 'nothing has become larger or smaller');
}));

test('a title is written in letters that can be read, and within the page, however small the map is shown', withDiagram(W1, async diagram => {
    await diagram.page.setViewportSize({ width: 700, height: 500 });
    const model = await diagram.model();
    for (const { id, title } of [model.boxes[0], model.titled('Bedre sundhed')]) {
        const box = await diagram.place(diagram.card(id));
        assert.ok(box.width < 110, `the map is small: ${box.width}`);
        await diagram.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
        const field = diagram.page.locator('.title-field:visible');
        await field.waitFor();
        const written = await diagram.place(field);
        assert.ok(written.width > box.width * 1.5 && written.x >= 0 && written.x + written.width <= 700, `${title}: ${JSON.stringify({ written, box })}`);
        assert.ok(written.x <= box.x + 1 && written.x + written.width >= box.x + box.width - 1 && Math.abs(written.y - box.y) < 2, 'over its box');
        await diagram.page.keyboard.press('Escape');
    }
}));

test('a map that is too tall to be seen as a whole begins at its top', withDiagram('empty', async diagram => {
    await diagram.focus();
    await diagram.page.keyboard.press('Control+Shift+L');
    const titles = Array.from({ length: 260 }, (_, index) => `Samtale ${index}`);
    await diagram.page.locator('.panel.list textarea').fill(titles.join('\n'));
    await diagram.page.locator('.panel.list button.primary').click();
    await diagram.until(model => model.boxes.length === titles.length);
    const again = await open('empty', { document: diagram.document });
    const { y, height } = await again.place(again.column('core-element'));
    const { y: top } = await again.place(again.page.locator('#diagram'));
    assert.ok(height > again.page.viewportSize().height, 'it is too tall');
    assert.ok(y >= top && y < top + 40, `it begins at ${y - top}`);
    await again.page.close();
}));

test('each box and arrow has a name for screen readers that says what it is', withDiagram(W1, async diagram => {
    const { boxes, theory } = await diagram.model();
    const name = async id => diagram.element(id).evaluate(element => (element.closest('[aria-label]') ?? element.querySelector('[aria-label]')).getAttribute('aria-label'));
    for (const box of boxes) assert.ok((await name(box.id)).includes(box.title), box.title);
    for (const link of theory.links) {
        const said = await name(link.id);
        for (const end of [link.from, link.to]) assert.ok(said.includes(boxes.find(box => box.id === end).title), said);
    }
}));

test('all letters are of the typeface that Java has measured', withDiagram(W1, async diagram => {
    const families = await diagram.page.locator('#diagram text').evaluateAll(texts => texts.map(each => getComputedStyle(each).fontFamily));
    assert.ok(families.length > 0);
    assert.deepEqual([...new Set(families.map(family => family.split(',')[0].replaceAll('"', '')))], ['Noto Sans']);
}));

test('the sign of a straight arrow stands at its middle, not at the box at its end', withDiagram(W1, async diagram => {
    const { boxes, theory } = await diagram.model();
    const cards = new Map(await Promise.all(boxes.map(async box => [box.id, await diagram.place(diagram.card(box.id))])));
    const height = id => cards.get(id).y + cards.get(id).height / 2;
    const straight = theory.links.find(link => !link.evidence && Math.abs(height(link.from) - height(link.to)) < 0.5);
    const middle = await diagram.middle(diagram.element(straight.id));
    await diagram.focus();
    await diagram.element(straight.id).locator('.link-reach').dispatchEvent('dblclick', { clientX: middle.x, clientY: middle.y, bubbles: true });
    await diagram.page.locator('.describe textarea').nth(1).fill('Stjernholm 2021');
    await diagram.page.keyboard.press('Enter');
    await diagram.until(model => model.theory.links.find(each => each.id === straight.id).evidence === 'Stjernholm 2021');
    const { x } = await diagram.middle(diagram.element(straight.id).locator('.evidence-sign'));
    assert.ok(x > cards.get(straight.from).x + cards.get(straight.from).width && x < cards.get(straight.to).x, `the sign is at ${x}`);
}));

test('a box that is found moves the view only if it is out of sight', withDiagram(W1, async diagram => {
    const box = await diagram.box('Bedre sundhed');
    const find = async () => {
        await diagram.focus();
        await diagram.page.keyboard.press('Control+f');
        await diagram.page.locator('.finder input').fill('Bedre sundhed');
        await diagram.page.keyboard.press('Enter');
        await diagram.page.locator('.marked-node.selected').waitFor();
    };
    const before = await diagram.place(box);
    await find();
    assert.deepEqual(await diagram.place(box), before);
    await diagram.page.keyboard.press('Escape');
    await diagram.page.mouse.move(800, 600);
    await diagram.page.mouse.wheel(0, 3000);
    await diagram.eventually(async () => (await box.count()) === 0); // what is out of sight is not drawn
    await find();
    await box.waitFor();
}));
