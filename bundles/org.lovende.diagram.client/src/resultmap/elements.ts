import { GModelRoot, boundsFeature } from '@eclipse-glsp/client';
import { DraggableNode, GroundNode, MarkedEdge, MarkedNode, argument } from '../page/elements';

/** A column of the result map. */
export class Column extends GroundNode {
    /** Its category of the style: core-element, short-term, … */
    get category(): string {
        return argument(this, 'column');
    }
}

/** A core element or an outcome. */
export class Box extends DraggableNode {
    /** The category of its column. */
    get category(): string {
        return argument(this, 'column');
    }

    get title(): string {
        return argument(this, 'title');
    }
}

/** What the lines mean. */
export class Legend extends MarkedNode {
    static override readonly DEFAULT_FEATURES = [boundsFeature];
}

/** An arrow. */
export class Link extends MarkedEdge {
    /** Whether one of its ends is being dragged, so that Java's route does not fit. */
    get isAway(): boolean {
        return [this.source, this.target].some(end => end instanceof Box && end.isAway);
    }
}

export function boxes(root: Readonly<GModelRoot>): Box[] {
    return root.children.filter((child): child is Box => child instanceof Box);
}

/** The columns from left to right. */
export function columns(root: Readonly<GModelRoot>): Column[] {
    return root.children.filter((child): child is Column => child instanceof Column).sort((a, b) => a.position.x - b.position.x);
}

export function links(root: Readonly<GModelRoot>): Link[] {
    return root.children.filter((child): child is Link => child instanceof Link);
}
