import { inject, injectable } from 'inversify';
import { Commands } from '../page/commands';
import { Matrix } from './matrix';

/** The keys of a list of points: up and down go through it, all others do what they do in the field. */
@injectable()
export class ListKeys {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(Commands) private readonly commands: Commands;

    keyDown(event: KeyboardEvent): void {
        const row = event.target as Element;
        if (!(row instanceof HTMLElement) || !row.dataset.point) return;
        const other = event.ctrlKey || event.metaKey ? undefined : neighbour(row, event.key);
        if (other instanceof HTMLElement) other.focus();
        if (other === undefined) this.commands.keyDown(this.matrix.root, event).forEach(action => void this.matrix.dispatch(action));
    }
}

/** The row to which a key leads; null at an end of the list, undefined for a key that leads to none. */
function neighbour(row: Element, key: string): Element | null | undefined {
    switch (key) {
        case 'ArrowDown':
            return row.nextElementSibling;
        case 'ArrowUp':
            return row.previousElementSibling;
        case 'Home':
            return row.parentElement!.firstElementChild;
        case 'End':
            return row.parentElement!.lastElementChild;
        default:
            return undefined;
    }
}
