import { GLSPActionDispatcher, GModelRoot, IDiagramStartup, IGModelRootListener, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { argument } from '../page/elements';
import { focusGraph } from '../page/keys';
import { html } from '../page/panel';
import { text } from '../page/texts';
import { operations } from './operations';

/** A core element of the intervention that takes no part in the theory. */
export interface Missing {
    id: string;
    title: string;
}

/** The core elements that are not in the map, in a row above it as long as there are any. A click brings one in. */
@injectable()
export class MissingList implements IDiagramStartup, IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    private readonly list = html('section', { className: 'missing', hidden: true });

    postModelInitialization(): void {
        this.list.setAttribute('aria-label', text('missing'));
        document.getElementById('diagram')!.before(this.list);
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        const missing = argument<Missing[]>(root, 'missing') ?? [];
        const hadFocus = this.list.contains(document.activeElement);
        this.list.hidden = missing.length === 0;
        this.list.replaceChildren(html('span', {}, `${text('missing')}:`), ...missing.map(each => this.button(each)));
        if (hadFocus) (this.list.querySelector('button') ?? { focus: focusGraph }).focus();
    }

    private button({ id, title }: Missing): HTMLButtonElement {
        const button = html('button', { onclick: () => void this.dispatcher.dispatch(operations.join([id])) }, `+ ${title}`);
        button.setAttribute('aria-label', text('missing.add', title));
        return button;
    }
}
