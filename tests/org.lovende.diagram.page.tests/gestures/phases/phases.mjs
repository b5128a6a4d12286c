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

/** Writes titles one after the other, as a team does that thinks aloud. */
export async function write(diagram, ...titles) {
    for (const title of titles) {
        await diagram.page.keyboard.type(title);
        await diagram.page.keyboard.press('Enter');
    }
    await diagram.page.keyboard.press('Escape');
}

/** Makes phases, a profession and a procedure in an intervention that has none. */
export async function fill(diagram) {
    await diagram.page.getByText('+ Fase', { exact: true }).click();
    await write(diagram, 'Opstart', 'Hverdag');
    await diagram.until(model => phase(model, 'Hverdag'));
    await diagram.page.getByText('+ Faggruppe', { exact: true }).click();
    await write(diagram, 'Pædagoger');
    await diagram.until(model => profession(model, 'Pædagoger'));
    await diagram.page.waitForSelector('.heading >> nth=2');
    await (await cell(diagram, 'Opstart', 'Pædagoger')).dblclick();
    await write(diagram, 'Velkomstsamtale');
    const { id } = await diagram.until(model => procedure(model, 'Velkomstsamtale'));
    await diagram.element(id).waitFor();
}
