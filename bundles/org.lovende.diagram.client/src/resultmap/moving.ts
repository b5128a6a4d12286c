import { Operation, Point } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DragRules } from '../page/dragging';
import { DraggableNode } from '../page/elements';
import { style } from '../page/theme';
import { columns } from './elements';
import { operations } from './operations';

/** Boxes stand on a grid, below the headings, and nearly in line with their column they snap into line. */
@injectable()
export class BoxDragRules implements DragRules {
    private static readonly TOP = 88;
    private static readonly IN_LINE = 24;

    allowed(box: DraggableNode, wanted: Point): Point {
        const grid = style.sizes.grid;
        const snapped = { x: Math.round(wanted.x / grid) * grid, y: Math.max(BoxDragRules.TOP, Math.round(wanted.y / grid) * grid) };
        const middle = wanted.x + box.bounds.width / 2;
        const column = columns(box.root).find(each => middle >= each.bounds.x && middle <= each.bounds.x + each.bounds.width);
        if (!column) return snapped;
        const line = column.bounds.x + (column.bounds.width - box.bounds.width) / 2;
        return Math.abs(line - wanted.x) <= BoxDragRules.IN_LINE ? { ...snapped, x: line } : snapped;
    }

    dropped(nodes: DraggableNode[]): Operation | undefined {
        return nodes.some(node => node.isAway) ? operations.moveBoxes(nodes.map(({ id, position }) => ({ id, x: position.x, y: position.y }))) : undefined;
    }
}
