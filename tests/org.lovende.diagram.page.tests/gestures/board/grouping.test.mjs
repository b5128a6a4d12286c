import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dragOnto, drawn, nameGroup, note, select, withBoard, write } from './board.mjs';

const areaOf = (diagram, id) => diagram.element(id);

test('a note dragged onto another makes a group that is named at once', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur'], ['Svømning'], ['Samtaler']);
    await dragOnto(diagram, await drawn(diagram, 'Svømning'), await drawn(diagram, 'Gåtur'));
    await nameGroup(diagram, 'Bevægelse');
    const model = await diagram.model();
    assert.deepEqual(['Gåtur', 'Svømning', 'Samtaler'].map(title => note(model, title).group), ['Bevægelse', 'Bevægelse', null]);
}));

test('notes are dragged to the place for a new group, into a group, and out again', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur'], ['Svømning']);
    await dragOnto(diagram, await drawn(diagram, 'Gåtur'), areaOf(diagram, 'new-group'));
    await nameGroup(diagram, 'Bevægelse');
    await dragOnto(diagram, await drawn(diagram, 'Svømning'), areaOf(diagram, 'group-Bevægelse'));
    await diagram.until(model => note(model, 'Svømning').group === 'Bevægelse');
    await dragOnto(diagram, await drawn(diagram, 'Gåtur'), areaOf(diagram, 'loose'));
    await diagram.until(model => note(model, 'Gåtur').group === null);
    await diagram.host('undo');
    assert.equal(note(await diagram.model(), 'Gåtur').group, 'Bevægelse');
}));

test('a group dragged onto another one becomes part of it', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur'], ['Svømning']);
    for (const [title, group] of [['Gåtur', 'Ude'], ['Svømning', 'Inde']]) {
        await dragOnto(diagram, await drawn(diagram, title), areaOf(diagram, 'new-group'));
        await nameGroup(diagram, group);
    }
    await dragOnto(diagram, diagram.element('heading-Inde'), areaOf(diagram, 'group-Ude'));
    const model = await diagram.until(now => note(now, 'Svømning').group === 'Ude' && now);
    assert.match(model.undo, /Saml gruppen »Inde« med »Ude«/);
}));

test('a group becomes a core element by its button, and by key', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur'], ['Samtaler']);
    await dragOnto(diagram, await drawn(diagram, 'Gåtur'), areaOf(diagram, 'new-group'));
    await nameGroup(diagram, 'Bevægelse');
    await diagram.element('heading-Bevægelse').locator('.become-core-element').click();
    const first = await diagram.until(model => model.intervention.coreElements.find(each => each.title === 'Bevægelse'));
    assert.equal(note(await diagram.model(), 'Gåtur').coreElement, first.id);
    await diagram.page.getByText('Kerneelement: Bevægelse').waitFor();
    await select(diagram, 'Samtaler');
    await diagram.page.keyboard.press('Control+G');
    await nameGroup(diagram, 'Støtte');
    await diagram.page.keyboard.press('Control+E');
    await diagram.until(model => model.intervention.coreElements.some(each => each.title === 'Støtte'));
}));

test('notes of the same purpose are offered to be put together', withBoard('empty', async diagram => {
    await write(diagram, ['Gåtur', 'Borgeren bevæger sig mere'], ['Svømning', 'Borgeren bevæger sig mere']);
    await diagram.page.locator('#suggestions').getByRole('button', { name: 'Saml' }).click();
    await nameGroup(diagram, 'Bevægelse');
    const model = await diagram.model();
    assert.deepEqual(model.intervention.activities.map(each => each.group), ['Bevægelse', 'Bevægelse']);
    await diagram.page.locator('#suggestions button').waitFor({ state: 'detached' });
}));

test('arrow keys select, and with M1 they move a note to the next area', withBoard('w1-sundhedsrettede-aktiviteter', async diagram => {
    const [first] = (await diagram.model()).intervention.activities;
    await select(diagram, first.title);
    const next = (await diagram.model()).intervention.coreElements;
    await diagram.page.keyboard.press('Control+ArrowRight');
    const moved = await diagram.until(model => note(model, first.title).coreElement !== first.coreElement && note(model, first.title));
    assert.ok(next.some(each => each.id === moved.coreElement));
}));

test('a key that follows at once goes on from where the one before it leads', withBoard('w1-sundhedsrettede-aktiviteter', async diagram => {
    const { activities, coreElements } = (await diagram.model()).intervention;
    const first = activities.find(each => each.coreElement === coreElements[0].id);
    await select(diagram, first.title);
    // both keys before the page has drawn anything again, as a key that is held has it
    await diagram.page.evaluate(() => ['ArrowRight', 'ArrowRight'].forEach(key =>
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, ctrlKey: true, bubbles: true, cancelable: true }))));
    await diagram.until(model => note(model, first.title).coreElement === coreElements[2].id);
}));

test('a note that is a group of its own is led past the place for a new group, and stops at the edges', withBoard('w1-sundhedsrettede-aktiviteter', async diagram => {
    const before = await diagram.model();
    const { activities, coreElements } = before.intervention;
    const first = activities.find(each => each.coreElement === coreElements[0].id);
    const press = key => diagram.page.keyboard.press(`Control+${key}`);
    await select(diagram, first.title);
    await press('ArrowLeft');
    await diagram.until(model => note(model, first.title).group);
    await press('ArrowRight');
    await diagram.until(model => note(model, first.title).coreElement === coreElements[0].id);
    for (let pressed = 0; pressed <= coreElements.length; pressed++) await press('ArrowRight');
    const last = await diagram.until(model => note(model, first.title).coreElement === coreElements.at(-1).id && model);
    await press('ArrowLeft');
    const back = await diagram.until(model => model.undo && note(model, first.title).coreElement === coreElements.at(-2).id && model);
    await diagram.host('undo');
    assert.deepEqual((await diagram.model()).intervention, last.intervention, 'a key at the edge is no step of the history');
    assert.notDeepEqual(back.intervention, last.intervention);
}));
