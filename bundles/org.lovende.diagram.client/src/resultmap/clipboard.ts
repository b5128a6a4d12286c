import { Action, GLSPActionDispatcher, GModelRoot, IDiagramStartup, IGModelRootListener, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { isText } from '../page/state';
import { columns } from './elements';
import { operations } from './operations';
import { selectedBoxes, selectedColumn } from './selection';

/**
 * Copies and pastes boxes. Other programs get their titles, a line each. Java keeps the boxes with all that belongs to them, and takes them when the
 * same text is pasted here or in another intervention; any other text becomes a box for each line.
 */
@injectable()
export class Clipboard implements IDiagramStartup, IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    private root?: Readonly<GModelRoot>;

    preLoadDiagram(): void {
        document.addEventListener('copy', event => this.copy(event, false));
        document.addEventListener('cut', event => this.copy(event, true));
        document.addEventListener('paste', event => this.paste(event));
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
    }

    private copy(event: ClipboardEvent, cut: boolean): void {
        if (!this.root || isText(event.target)) return;
        const boxes = selectedBoxes(this.root);
        if (!boxes.length) return;
        const order = columns(this.root).map(column => column.category);
        const first = Math.min(...boxes.map(box => order.indexOf(box.category)));
        const text = boxes.map(box => '\t'.repeat(order.indexOf(box.category) - first) + box.title).join('\n');
        event.clipboardData!.setData('text/plain', text);
        event.preventDefault();
        const ids = boxes.map(box => box.id);
        void this.dispatcher.dispatch({ kind: 'copyBoxes', ids, text } as Action);
        if (cut) void this.dispatcher.dispatch({ kind: 'requestDeletion', ids } as Action);
    }

    private paste(event: ClipboardEvent): void {
        if (!this.root || isText(event.target)) return;
        const text = event.clipboardData?.getData('text/plain');
        if (!text?.trim()) return;
        event.preventDefault();
        const column = selectedColumn(this.root) ?? selectedBoxes(this.root)[0] ?? columns(this.root)[0];
        void this.dispatcher.dispatch(operations.paste(column.category, text));
    }
}
