import { GModelRoot, GShapeElement } from '@eclipse-glsp/client';
import { DraggableNode, GroundNode, argument } from '../page/elements';
import { isSelected } from '../page/selected';

/** A part of the board with notes that belong together, or the place where a group begins. */
export class Area extends GroundNode {
    get kind(): 'LOOSE' | 'GROUP' | 'CORE_ELEMENT' | 'NEW_GROUP' {
        return argument(this, 'kind');
    }

    get category(): string {
        return argument(this, 'category');
    }

    /** The name of the group. */
    get group(): string | undefined {
        return argument(this, 'group');
    }

    get coreElement(): string | undefined {
        return argument(this, 'coreElement');
    }
}

/** The heading of a group. */
export class Heading extends DraggableNode {
    get group(): string {
        return argument(this, 'group');
    }

    get category(): string {
        return 'medium-term';
    }
}

/** An activity with its purpose. */
export class Note extends DraggableNode {
    get title(): string {
        return argument(this, 'title');
    }

    get purpose(): string {
        return argument(this, 'purpose');
    }

    /** Where the purpose begins, from the upper edge. */
    get purposeY(): number {
        return argument(this, 'purposeY');
    }

    /** The identifier of its area. */
    get area(): string {
        return argument(this, 'area');
    }

    get category(): string {
        return argument(this, 'category');
    }
}

export function notes(root: Readonly<GModelRoot>): Note[] {
    return root.children.filter((child): child is Note => child instanceof Note);
}

export function areas(root: Readonly<GModelRoot>): Area[] {
    return root.children.filter((child): child is Area => child instanceof Area);
}

export function headings(root: Readonly<GModelRoot>): Heading[] {
    return root.children.filter((child): child is Heading => child instanceof Heading);
}

/** The notes of an area from top to bottom. */
export function notesIn(area: Readonly<Area>): Note[] {
    return notes(area.root).filter(note => note.area === area.id).sort((a, b) => argument<number>(a, 'homeY') - argument<number>(b, 'homeY'));
}

export function areaOf(element: Note | Heading): Area {
    return element.root.index.getById(element instanceof Note ? element.area : `group-${element.group}`) as Area;
}

export function selectedNotes(root: Readonly<GModelRoot>): Note[] {
    return notes(root).filter(isSelected);
}

/** What is selected alone. */
export function selectedOne(root: Readonly<GModelRoot>): Note | Heading | Area | undefined {
    const selected = root.children.filter((child): child is Note | Heading | Area => isSelected(child) && isPart(child));
    return selected.length === 1 ? selected[0] : undefined;
}

export function isPart(element: unknown): element is Note | Heading | Area {
    return element instanceof GShapeElement && (element instanceof Note || element instanceof Heading || element instanceof Area);
}
