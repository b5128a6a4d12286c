import { Bounds, GModelElement, GModelRoot, GShapeElement, SelectAction } from '@eclipse-glsp/client';
import { isSelected } from '../page/selected';
import { AddPlace, Card, Cell, Heading, LaneHeading, cardsIn, phases } from './elements';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** What the user can do something with. */
export type Place = Card | Cell | Heading | AddPlace;

/** The one thing that is selected; undefined: none, or several. */
export function selectedPlace(root: Readonly<GModelRoot>): Place | undefined {
    const selected = root.children.filter((child): child is Place => isSelected(child) && isPlace(child));
    return selected.length === 1 ? selected[0] : undefined;
}

export function isPlace(element: GModelElement): element is Place {
    return element instanceof Card || element instanceof Cell || element instanceof Heading || element instanceof AddPlace;
}

/** Selects what stands next to what is selected, as seen in the diagram; with nothing selected, the first phase. */
export function selectNeighbour(root: Readonly<GModelRoot>, key: Arrow): SelectAction[] {
    const from = selectedPlace(root);
    const to = from ? neighbour(from, key) : (phases(root)[0] ?? add(root, true));
    return to ? [SelectAction.setSelection([to.id])] : [];
}

function neighbour(from: Place, key: Arrow): Place | undefined {
    const slots = rows(from.root);
    const slot = from instanceof Card ? (from.root.index.getById(from.cell) as Cell) : from;
    const within = contents(slot);
    const next = within[within.indexOf(from) + down(key)];
    if (down(key) && next) return next;
    let row = slots.findIndex(each => each.includes(slot));
    let column = slots[row].indexOf(slot);
    for (;;) {
        row += down(key);
        column += right(key);
        if (!slots[row] || column < 0 || column >= Math.max(...slots.map(each => each.length))) return undefined;
        const found = slots[row][column];
        if (found instanceof LaneHeading || !found) continue;
        const all = contents(found as Place);
        if (down(key)) return all[down(key) > 0 ? 0 : all.length - 1];
        return all.reduce((best, each) => (distance(each, from) < distance(best, from) ? each : best));
    }
}

/** The diagram as rows: the headings of phases, then each lane with its heading, then the place for a new profession. */
function rows(root: Readonly<GModelRoot>): (Place | LaneHeading | undefined)[][] {
    const lanes = root.children.filter((child): child is Heading | LaneHeading => (child instanceof Heading && !child.isPhase) || child instanceof LaneHeading)
        .sort((a, b) => a.position.y - b.position.y);
    const columns = phases(root);
    return [
        [undefined, ...columns, add(root, true)],
        ...lanes.map(lane => [lane, ...columns.map(phase => root.index.getById(`cell-${phase.id}-${lane instanceof Heading ? lane.id : ''}`) as Cell)]),
        [add(root, false)]
    ];
}

function contents(slot: Place): Place[] {
    const inside = slot instanceof Cell ? cardsIn(slot) : [];
    return inside.length ? inside : [slot];
}

function add(root: Readonly<GModelRoot>, isPhase: boolean): AddPlace | undefined {
    return root.children.find((child): child is AddPlace => child instanceof AddPlace && child.isPhase === isPhase);
}

export function down(key: Arrow): number {
    return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

export function right(key: Arrow): number {
    return key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
}

function distance(a: GShapeElement, b: GShapeElement): number {
    return Math.abs(Bounds.center(a.bounds).y - Bounds.center(b.bounds).y);
}
