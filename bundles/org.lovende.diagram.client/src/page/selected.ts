import { GModelElement, GModelRoot, ISelectionListener } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** In the order in which they were selected. */
let selected: readonly string[] = [];

/**
 * Knows what is selected from the moment on at which it was. The elements themselves are told when they are drawn again, which can be after the next
 * key was pressed.
 */
@injectable()
export class SelectedElements implements ISelectionListener {
    selectionChanged(_root: Readonly<GModelRoot>, ids: string[]): void {
        selected = ids;
    }
}

/** Whether an element is selected. */
export function isSelected(element: Readonly<GModelElement>): boolean {
    return selected.includes(element.id);
}

/** The same elements, which are selected, in the order in which they were. */
export function inOrderOfSelection<T extends GModelElement>(elements: readonly T[]): T[] {
    return [...elements].sort((a, b) => selected.indexOf(a.id) - selected.indexOf(b.id));
}
