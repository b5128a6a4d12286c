import { Bounds, GModelRoot, Operation, Point } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DragRules } from '../page/dragging';
import { DraggableNode } from '../page/elements';
import { isInside } from '../page/viewport';
import { Card, Cell, Heading, cards, cardsIn, cells, home, phases, professions } from './elements';
import { operations } from './operations';

/** Between two cells there is no place to go astray. */
const HALF_GAP = 4;

/** Where dragged cards would land: before is the card above which they come to stand; undefined: at the end. */
export interface Landing {
    cell: Cell;
    before?: Card;
}

/** Where the cards land that are being dragged now; undefined: none is dragged, or not over a cell. */
export function landing(root: Readonly<GModelRoot>): Landing | undefined {
    const dragged = cards(root).filter(card => card.isAway);
    if (dragged.length === 0) return undefined;
    const middle = Bounds.center(dragged[0].bounds);
    const cell = cells(root).find(each => isInside(middle, each.bounds, HALF_GAP));
    if (!cell) return undefined;
    const before = dragged.length > 1 ? undefined : cardsIn(cell).find(card => !card.isAway && Bounds.center(card.bounds).y > middle.y);
    return { cell, before };
}

/** The place in its order to which a heading is being dragged; undefined: it is not dragged, or back where it was. */
export function newIndex(heading: Readonly<Heading>): number | undefined {
    if (!heading.isAway) return undefined;
    const lanes = heading.isPhase ? phases(heading.root) : professions(heading.root);
    const along = (point: Point): number => (heading.isPhase ? point.x : point.y);
    const middle = along(Bounds.center(heading.bounds));
    const index = lanes.filter(lane => lane.id !== heading.id && along(Bounds.center({ ...lane.bounds, ...home(lane) })) < middle).length;
    return index === lanes.findIndex(lane => lane.id === heading.id) ? undefined : index;
}

/** Headings move along their row or column; cards go anywhere and land in the cell below their middle. */
@injectable()
export class PhasesDragRules implements DragRules {
    allowed(node: DraggableNode, wanted: Point): Point {
        if (!(node instanceof Heading)) return wanted;
        return node.isPhase ? { x: wanted.x, y: home(node).y } : { x: home(node).x, y: wanted.y };
    }

    dropped(nodes: DraggableNode[]): Operation | undefined {
        if (nodes.length === 1 && nodes[0] instanceof Heading) {
            const index = newIndex(nodes[0]);
            return index === undefined ? undefined : operations.moveLane(nodes[0].id, index);
        }
        return nodes.every(node => node instanceof Card) ? this.droppedCards(nodes as Card[]) : undefined;
    }

    private droppedCards(dropped: Card[]): Operation | undefined {
        const target = dropped.length ? landing(dropped[0].root) : undefined;
        if (!target || (dropped.length === 1 && isThere(dropped[0], target))) return undefined;
        return operations.moveProcedures(dropped.map(card => card.id), target.cell, target.before?.id);
    }
}

function isThere(card: Card, { cell, before }: Landing): boolean {
    if (card.cell !== cell.id) return false;
    const all = cardsIn(cell);
    return all[all.indexOf(card) + 1]?.id === before?.id;
}
