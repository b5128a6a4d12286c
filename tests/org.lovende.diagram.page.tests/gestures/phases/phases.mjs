// What the tests of the phases have in common.
import { withDiagram } from '../page.mjs';

export const W1 = 'w1-sundhedsrettede-aktiviteter';
export const W3 = 'w3-intensiv-spaedeindsats';

/** Runs a test on the phases of an example. */
export function withPhases(example, test, options = {}) {
    return withDiagram(example, test, { kind: 'phases', ...options });
}

export function phase(model, title) {
    return model.intervention.phases.find(each => each.title === title);
}

export function profession(model, title) {
    return model.intervention.professions.find(each => each.title === title);
}

export function procedure(model, title) {
    return model.intervention.phases.flatMap(each => each.procedures).find(each => each.title === title);
}

/** The cell of a phase and a profession, by their titles; without the latter, in the lane without a profession. */
export async function cell(diagram, phaseTitle, professionTitle) {
    const model = await diagram.model();
    return diagram.element(`cell-${phase(model, phaseTitle).id}-${professionTitle ? profession(model, professionTitle).id : ''}`);
}

export async function card(diagram, title) {
    return diagram.element(procedure(await diagram.model(), title).id);
}

/** Selects the card with this title. */
export async function select(diagram, title) {
    const { id } = procedure(await diagram.model(), title);
    const { x, y } = await diagram.place(diagram.element(id));
    await diagram.page.mouse.click(x + 60, y + 20);
    await diagram.until(model => model.selection.length === 1 && model.selection[0] === id, `${title} is selected`);
}

/** Clicks the middle of something, as soon as it stands still. */
export async function press(diagram, part) {
    const { x, y } = await diagram.middle(part);
    await diagram.page.mouse.click(x, y);
}

export async function doublePress(diagram, part) {
    const { x, y } = await diagram.middle(part);
    await diagram.page.mouse.dblclick(x, y);
}

/** Writes titles one after the other, as a team does that thinks aloud. */
export async function write(diagram, ...titles) {
    for (const title of titles) await diagram.write(title, 'Enter');
    await diagram.page.keyboard.press('Escape');
}

/** Makes phases, a profession and a procedure in an intervention that has none. */
export async function fill(diagram) {
    await press(diagram, diagram.page.getByText('+ Fase', { exact: true }));
    await write(diagram, 'Opstart', 'Hverdag');
    await diagram.until(model => phase(model, 'Hverdag'));
    await press(diagram, diagram.page.getByText('+ Faggruppe', { exact: true }));
    await write(diagram, 'Pædagoger');
    await diagram.until(model => profession(model, 'Pædagoger'));
    await diagram.page.waitForSelector('.heading >> nth=2');
    await doublePress(diagram, await cell(diagram, 'Opstart', 'Pædagoger'));
    await write(diagram, 'Velkomstsamtale');
    const { id } = await diagram.until(model => procedure(model, 'Velkomstsamtale'));
    await diagram.element(id).waitFor();
}
