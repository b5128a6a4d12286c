import { GModelRoot, IGModelRootListener } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { text } from './texts';

/** Says what to do next as long as the diagram is not filled. */
@injectable()
export abstract class Hint implements IGModelRootListener {
    private readonly line = document.createElement('p');

    modelRootChanged(root: Readonly<GModelRoot>): void {
        const key = this.next(root);
        this.line.className = 'next-step';
        this.line.setAttribute('role', 'status');
        this.line.textContent = key ? text(key) : '';
        this.line.hidden = !key;
        if (!this.line.isConnected) document.getElementById('diagram')!.append(this.line);
    }

    /** The key of what is to be done next; undefined: whoever has come so far knows. */
    protected abstract next(root: Readonly<GModelRoot>): string | undefined;
}
