import { Action, GModelElement, MouseListener, MoveAction, Operation, Point, findParentByFeature, isMoveable } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { DraggableNode } from './elements';
import { isSelected } from './selected';
import { toDiagram } from './viewport';

/** What a kind of diagram says about dragging. */
export interface DragRules {
    /** Where a node may be put that the user wants at a place: snapped, kept inside. */
    allowed(node: DraggableNode, wanted: Point): Point;
    /** What the user did by putting nodes where they are now; undefined: nothing, and they go back. */
    dropped(nodes: DraggableNode[]): Operation | undefined;
}

export const DragRules = Symbol('DragRules');

/** So far, in pixels, a press of the button is a click. */
const CLICK = 4;

/** Moves the selected nodes with the mouse, when it has taken one of them; Java hears of it when they are put down. */
@injectable()
export class DragListener extends MouseListener {
    @inject(DragRules) protected rules: DragRules;
    private drag?: { taken: string; pressed: Point; from: Point; nodes: { node: DraggableNode; start: Point }[]; isMoving: boolean };

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        const taken = findParentByFeature(target, isMoveable);
        if (event.button !== 0 || !(taken instanceof DraggableNode) || takesPress(event)) return [];
        this.drag = { taken: taken.id, pressed: { x: event.clientX, y: event.clientY }, from: toDiagram(target.root, event), nodes: [], isMoving: false };
        return [];
    }

    override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
        const drag = this.drag;
        if (!drag) return [];
        if (event.buttons === 0) return this.cancel();
        if (!drag.isMoving && Point.maxDistance(drag.pressed, { x: event.clientX, y: event.clientY }) < CLICK) return [];
        if (!drag.isMoving) {
            drag.isMoving = true;
            drag.nodes = dragged(target, drag.taken).map(node => ({ node, start: node.position }));
        }
        return [this.moveBy(target, Point.subtract(toDiagram(target.root, event), drag.from))];
    }

    override mouseUp(target: GModelElement): Action[] {
        const drag = this.drag;
        this.drag = undefined;
        if (!drag?.isMoving) return [];
        const operation = this.rules.dropped(current(target, drag.nodes));
        return operation ? [operation] : [back(drag.nodes)];
    }

    /** Puts everything back. */
    cancel(): Action[] {
        const drag = this.drag;
        this.drag = undefined;
        return drag?.isMoving ? [back(drag.nodes)] : [];
    }

    private moveBy(target: GModelElement, distance: Point): Action {
        const moves = this.drag!.nodes.map(({ node, start }) => ({
            elementId: node.id, toPosition: this.rules.allowed(target.root.index.getById(node.id) as DraggableNode, Point.add(start, distance))
        }));
        return MoveAction.create(moves, { animate: false });
    }
}

/** The selected nodes; the one that was taken alone where its press has not selected it yet. */
function dragged(target: GModelElement, taken: string): DraggableNode[] {
    const all = Array.from(target.root.index.all()).filter((element): element is DraggableNode => element instanceof DraggableNode);
    const selected = all.filter(isSelected);
    return selected.some(node => node.id === taken) ? selected : all.filter(node => node.id === taken);
}

/** Whether the mouse is on a part of a node that has a use of its own for it, such as a handle. */
export function takesPress(event: MouseEvent): boolean {
    return event.target instanceof Element && event.target.closest('.takes-press') !== null;
}

function back(nodes: { node: DraggableNode; start: Point }[]): Action {
    return MoveAction.create(nodes.map(({ node, start }) => ({ elementId: node.id, toPosition: start })), { animate: false });
}

function current(target: GModelElement, nodes: { node: DraggableNode }[]): DraggableNode[] {
    return nodes.map(({ node }) => target.root.index.getById(node.id)).filter((node): node is DraggableNode => node instanceof DraggableNode);
}
