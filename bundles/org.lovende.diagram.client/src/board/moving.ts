import { Bounds, GModelRoot, Operation, Point } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { DragRules } from '../page/dragging';
import { DraggableNode } from '../page/elements';
import { isInside } from '../page/viewport';
import { Area, Heading, Note, areas, headings, notes } from './elements';
import { operations } from './operations';
import { BoardWriting } from './writing';

/** Where what is dragged now would land: in an area, or on a note with which it makes a group. */
export function landing(root: Readonly<GModelRoot>): Area | Note | undefined {
    const heading = headings(root).find(each => each.isAway);
    if (heading) return areas(root).find(area => area.kind === 'GROUP' && area.group !== heading.group && isInside(Bounds.center(heading.bounds), area.bounds));
    const dragged = notes(root).filter(note => note.isAway);
    if (dragged.length === 0) return undefined;
    const middle = Bounds.center(dragged[0].bounds);
    const area = areas(root).find(each => isInside(middle, each.bounds));
    if (area?.kind !== 'LOOSE') return area?.id === dragged[0].area ? undefined : area;
    return notes(root).find(note => !note.isAway && note.area === area.id && isInside(middle, note.bounds)) ?? (dragged.some(note => note.area !== area.id) ? area : undefined);
}

/** What putting notes into an area means. */
function moveInto(ids: string[], area: Area): Operation {
    return operations.moveNotes(ids, { group: area.group, coreElement: area.coreElement, isNewGroup: area.kind === 'NEW_GROUP' });
}

/** Notes and headings of groups go anywhere; what is below their middle says what that means. */
@injectable()
export class BoardDragRules implements DragRules {
    @inject(BoardWriting) private readonly writing: BoardWriting;

    allowed(_node: DraggableNode, wanted: Point): Point {
        return wanted;
    }

    dropped(nodes: DraggableNode[]): Operation | undefined {
        const target = nodes.length ? landing(nodes[0].root) : undefined;
        if (!target) return undefined;
        if (nodes.length === 1 && nodes[0] instanceof Heading) return target instanceof Area ? operations.renameGroup(nodes[0].group, target.group!) : undefined;
        const ids = nodes.filter(node => node instanceof Note).map(node => node.id);
        if (target instanceof Note || target.kind === 'NEW_GROUP') this.writing.nameGroupOf(ids[0]);
        return target instanceof Note ? operations.moveNotes(ids, { onto: target.id }) : moveInto(ids, target);
    }
}
