import { Action, GLSPActionDispatcher, IActionHandler, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { operation } from './operation';
import { Panel, html } from './panel';
import { text } from './texts';

/** What Java says before something goes on which other things depend. */
interface ConfirmDeletion extends Action {
    ids: string[];
    names: string[];
    /** Those among them that stay elsewhere. */
    takenOut: string[];
    along: string[];
    losing: string[];
}

/** Shows what else goes or changes before something is deleted. */
@injectable()
export class DeletionPreview implements IActionHandler {
    static readonly KIND = 'confirmDeletion';
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;

    handle(action: Action): void {
        const { ids, names, takenOut, along, losing } = action as ConfirmDeletion;
        const doing = takenOut.length === names.length ? 'takeOut' : 'delete';
        const title = names.length === 1 ? text(`${doing}.title`, names[0]) : text(`${doing}.titleSeveral`, names.length);
        const panel: Panel = new Panel(title, [
            html('h2', {}, title),
            ...list(text('takeOut.stays'), takenOut),
            ...list(text('delete.along'), along),
            ...list(text('delete.losing'), losing),
            html('div', { className: 'buttons' },
                html('button', { className: 'primary', onclick: () => { panel.close(); void this.dispatcher.dispatch(operation('remove', { ids })); } }, text(`${doing}.do`)),
                html('button', { onclick: () => panel.close() }, text('cancel')))
        ]);
        panel.element.classList.add('deletion');
    }
}

function list(title: string, names: string[]): HTMLElement[] {
    return names.length ? [html('p', {}, title), html('ul', {}, ...names.map(name => html('li', {}, name)))] : [];
}
