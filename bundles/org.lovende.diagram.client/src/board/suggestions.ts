import { GLSPActionDispatcher, GModelRoot, IDiagramStartup, IGModelRootListener, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { argument } from '../page/elements';
import { html } from '../page/panel';
import { text } from '../page/texts';
import { Note, notes } from './elements';
import { operations } from './operations';
import { BoardWriting } from './writing';

/** Offers, at the side, to put notes together that say the same purpose, and says what to do next. */
@injectable()
export class Suggestions implements IDiagramStartup, IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    @inject(BoardWriting) private readonly writing: BoardWriting;
    private readonly side = document.createElement('aside');

    /** Makes room beside the diagram before it is measured. */
    preLoadDiagram(): void {
        document.body.classList.add('board');
        this.side.id = 'suggestions';
        this.side.setAttribute('aria-label', text('suggestions'));
        document.body.append(this.side);
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        const all = notes(root);
        const hint = all.length === 0 ? 'empty' : all.every(note => !note.purpose) ? 'empty.purposes' : 'suggestions.rule';
        const alike = (argument<string[][]>(root, 'suggestions') ?? []).map(ids => ids.map(id => root.index.getById(id)).filter((note): note is Note => note instanceof Note));
        this.side.replaceChildren(html('p', { className: 'hint' }, text(hint)), ...alike.map(each => this.suggestion(each)));
    }

    private suggestion(alike: Note[]): HTMLElement {
        return html('section', {}, html('h2', {}, text('suggestions')), html('p', {}, alike[0].purpose), html('ul', {}, ...alike.map(note => html('li', {}, note.title))),
            html('button', { onclick: () => this.accept(alike) }, text('suggestions.group')));
    }

    private accept(alike: Note[]): void {
        const group = alike.find(note => note.area.startsWith('group-'));
        if (!group) this.writing.nameGroupOf(alike[0].id);
        void this.dispatcher.dispatch(operations.moveNotes(alike.map(note => note.id), group ? { group: group.area.slice('group-'.length) } : { isNewGroup: true }));
    }
}
