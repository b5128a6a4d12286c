import { GLSPActionDispatcher, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Panel, html } from '../page/panel';
import { text } from '../page/texts';
import { operations } from './operations';

/** Takes a list that was written elsewhere, from a text or a file: a box for each line, indented lines in the next columns with arrows to them. */
@injectable()
export class ListEntry {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;

    /** @param column where lines without indentation go */
    open(column: string): void {
        const lines = html('textarea', { rows: 12, maxLength: 100000 });
        // behind a button of ours: what the browser writes beside such a field is in its own language
        const file = html('input', { type: 'file', accept: '.txt,.md,text/plain', hidden: true });
        file.onchange = async () => (lines.value = (await file.files?.[0]?.text()) ?? lines.value);
        const panel: Panel = new Panel(text('command.list'), [
            html('h2', {}, text('command.list')),
            html('label', {}, text('list.hint'), lines),
            file,
            html('div', { className: 'buttons' },
                html('button', { className: 'primary', onclick: () => { panel.close(); this.create(column, lines.value); } }, text('list.do')),
                html('button', { onclick: () => file.click() }, text('list.file')),
                html('button', { onclick: () => panel.close() }, text('cancel')))
        ]);
        panel.element.classList.add('list');
        lines.addEventListener('keydown', indent);
    }

    private create(column: string, lines: string): void {
        if (lines.trim()) void this.dispatcher.dispatch(operations.createBoxes({ column, text: lines }));
    }
}

/** In the list Tab indents; Shift+Tab leads on. */
function indent(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).setRangeText('\t', (event.target as HTMLTextAreaElement).selectionStart, (event.target as HTMLTextAreaElement).selectionEnd, 'end');
}
