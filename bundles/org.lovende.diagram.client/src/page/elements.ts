import { GEdge, GModelElement, GNode, GShapeElement, boundsFeature, connectableFeature, isBoundsAware, moveFeature, selectFeature } from '@eclipse-glsp/client';
import { Mark } from './marks';

/** A node that is drawn by its marks, at its place. */
export class MarkedNode extends GNode {
    static override readonly DEFAULT_FEATURES = [boundsFeature, connectableFeature, selectFeature];
}

/** A part of the ground on which other nodes stand, such as a column or a cell. */
export class GroundNode extends MarkedNode {}

/** A node that the user can drag. */
export class DraggableNode extends MarkedNode {
    static override readonly DEFAULT_FEATURES = [...MarkedNode.DEFAULT_FEATURES, moveFeature];

    /** Whether it stands elsewhere than where Java has put it, because it is being dragged. */
    get isAway(): boolean {
        return this.position.x !== argument<number>(this, 'homeX') || this.position.y !== argument<number>(this, 'homeY');
    }
}

/** An edge that is drawn by its marks; its route is Java's. */
export class MarkedEdge extends GEdge {
    static override readonly DEFAULT_FEATURES = [selectFeature];
}

/** What Java says of an element beside its place. */
export function argument<T>(element: GModelElement, name: string): T {
    return (element as unknown as { args: Record<string, unknown> }).args?.[name] as T;
}

export function marks(element: GModelElement): Mark[] {
    return argument<Mark[]>(element, 'marks') ?? [];
}

export function isShape(element: unknown): element is GShapeElement {
    return element instanceof GShapeElement && isBoundsAware(element);
}
