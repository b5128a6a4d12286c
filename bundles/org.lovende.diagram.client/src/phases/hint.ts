import { GModelRoot, IGModelRootListener } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { text } from '../page/texts';
import { cards, phases, professions } from './elements';

/** Says what to do next as long as the diagram is not filled. */
@injectable()
export class Hint implements IGModelRootListener {
    private readonly line = document.createElement('p');

    modelRootChanged(root: Readonly<GModelRoot>): void {
        const key = missing(root);
        this.line.className = 'next-step';
        this.line.setAttribute('role', 'status');
        this.line.textContent = key ? text(key) : '';
        this.line.hidden = !key;
        if (!this.line.isConnected) document.getElementById('diagram')!.append(this.line);
    }
}

function missing(root: Readonly<GModelRoot>): string | undefined {
    if (phases(root).length === 0) return 'empty';
    if (professions(root).length === 0) return 'empty.professions';
    return cards(root).length === 0 ? 'empty.procedures' : undefined;
}
