import { GModelRoot } from '@eclipse-glsp/client';
import { DraggableNode, GroundNode, MarkedNode, argument } from '../page/elements';
import { isSelected } from '../page/selected';

/** Where a phase and a lane meet. */
export class Cell extends GroundNode {
    get phase(): string {
        return argument(this, 'phase');
    }

    /** Empty in the lane without a profession. */
    get profession(): string {
        return argument(this, 'profession');
    }
}

/** The heading of the lane without a profession; there is nothing to do with it. */
export class LaneHeading extends GroundNode {}

/** The heading of a phase or a profession. */
export class Heading extends DraggableNode {
    get title(): string {
        return argument(this, 'title');
    }

    get isPhase(): boolean {
        return this.type === 'node:phase';
    }
}

/** A part of a card that says something by itself: seen from the card's corner. */
export interface Spot {
    saying: 'state' | 'party' | 'core_element';
    about?: string;
    text: string;
    x: number;
    y: number;
    width: number;
    height: number;
    /** False: there is room for it, but nothing is said yet. */
    isSaid: boolean;
}

/** The card of a procedure. */
export class Card extends DraggableNode {
    get title(): string {
        return argument(this, 'title');
    }

    /** The identifier of its cell. */
    get cell(): string {
        return argument(this, 'cell');
    }

    get isInUse(): boolean {
        return argument(this, 'state') === 'inUse';
    }

    get spots(): Spot[] {
        return argument(this, 'spots');
    }
}

/** A place that makes a new phase or profession. */
export class AddPlace extends MarkedNode {
    get isPhase(): boolean {
        return argument(this, 'what') === 'phase';
    }
}

/** A core element and the procedures in which it is in play. */
export interface CoreElement {
    id: string;
    title: string;
    procedures: string[];
}

export function coreElements(root: Readonly<GModelRoot>): CoreElement[] {
    return argument<CoreElement[]>(root, 'coreElements') ?? [];
}

export function cards(root: Readonly<GModelRoot>): Card[] {
    return root.children.filter((child): child is Card => child instanceof Card);
}

export function selectedCards(root: Readonly<GModelRoot>): Card[] {
    return cards(root).filter(isSelected);
}

/** The cards of a cell from top to bottom, where Java has put them. */
export function cardsIn(cell: Readonly<Cell>): Card[] {
    return cards(cell.root).filter(card => card.cell === cell.id).sort((a, b) => home(a).y - home(b).y);
}

/** The phases from left to right, as Java has put them. */
export function phases(root: Readonly<GModelRoot>): Heading[] {
    return headings(root).filter(heading => heading.isPhase).sort((a, b) => home(a).x - home(b).x);
}

/** The professions from top to bottom, as Java has put them. */
export function professions(root: Readonly<GModelRoot>): Heading[] {
    return headings(root).filter(heading => !heading.isPhase).sort((a, b) => home(a).y - home(b).y);
}

export function cells(root: Readonly<GModelRoot>): Cell[] {
    return root.children.filter((child): child is Cell => child instanceof Cell);
}

/** Where Java has put a node, wherever it is dragged now. */
export function home(node: Readonly<DraggableNode>): { x: number; y: number } {
    return { x: argument(node, 'homeX'), y: argument(node, 'homeY') };
}

function headings(root: Readonly<GModelRoot>): Heading[] {
    return root.children.filter((child): child is Heading => child instanceof Heading);
}
