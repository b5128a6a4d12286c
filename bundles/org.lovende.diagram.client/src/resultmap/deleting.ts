import { Action, GLSPActionDispatcher, IActionHandler, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Panel, html } from '../page/panel';
import { text } from '../page/texts';
import { operations } from './operations';

/** What Java says before something goes that takes other things with it. */
interface ConfirmDeletion extends Action {
    ids: string[];
    names: string[];
    along: string[];
}

/** Shows what else goes before it is deleted. */
@injectable()
export class DeletionPreview implements IActionHandler {
    static readonly KIND = 'confirmDeletion';
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;

    handle(action: Action): void {
        const { ids, names, along } = action as ConfirmDeletion;
        const title = names.length === 1 ? text('delete.title', names[0]) : text('delete.titleSeveral', names.length);
        const panel: Panel = new Panel(title, [
            html('h2', {}, title),
            html('p', {}, text('delete.along')),
            html('ul', {}, ...along.map(name => html('li', {}, name))),
            html('div', { className: 'buttons' },
                html('button', { className: 'primary', onclick: () => { panel.close(); void this.dispatcher.dispatch(operations.remove(ids)); } }, text('delete.do')),
                html('button', { onclick: () => panel.close() }, text('cancel')))
        ]);
        panel.element.classList.add('deletion');
    }
}
