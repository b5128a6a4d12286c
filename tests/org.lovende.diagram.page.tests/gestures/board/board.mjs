// What the tests of the activity board have in common.
import { withDiagram } from '../page.mjs';

/** Runs a test on the activity board of an intervention. */
export function withBoard(example, test, options = {}) {
    return withDiagram(example, test, { kind: 'activityBoard', ...options });
}

export function note(model, title) {
    return model.intervention.activities.find(each => each.title === title);
}

export async function drawn(diagram, title) {
    return diagram.element(note(await diagram.model(), title).id);
}

/** Writes notes one after the other, each with its purpose where one is given. */
export async function write(diagram, ...notes) {
    const { x, y, height } = await diagram.place(diagram.element('loose'));
    await diagram.page.mouse.dblclick(x + 100, y + height - 24);
    for (const [title, purpose] of notes) {
        await diagram.write(title, purpose ? 'Tab' : 'Enter');
        if (!purpose) continue;
        await diagram.page.waitForFunction(() => /borgeren/.test(document.activeElement.getAttribute('aria-label')));
        await diagram.write(purpose, 'Enter');
        await diagram.until(model => note(model, title)?.purpose === purpose);
    }
    await diagram.page.keyboard.press('Escape');
    for (const [title] of notes) await diagram.element((await diagram.until(model => note(model, title))).id).waitFor();
}

/** Selects the note with this title. */
export async function select(diagram, title) {
    const { id } = note(await diagram.model(), title);
    const { x, y } = await diagram.place(diagram.element(id));
    await diagram.page.mouse.click(x + 60, y + 20);
    await diagram.until(model => model.selection.length === 1 && model.selection[0] === id, `${title} is selected`);
}

/** Puts a note onto another part of the board. */
export async function dragOnto(diagram, from, target) {
    await diagram.drag(await diagram.middle(from.locator('rect').first()), await diagram.middle(target.locator('rect').first()));
}

/** Writes over the name that the page proposes for a new group. */
export async function nameGroup(diagram, name) {
    await diagram.page.waitForFunction(() => document.activeElement.getAttribute('aria-label') === 'Gruppens navn');
    await diagram.write(name, 'Enter');
    await diagram.until(model => model.intervention.activities.some(each => each.group === name));
    await diagram.page.locator(`[id="diagram_heading-${name}"]`).waitFor();
}
