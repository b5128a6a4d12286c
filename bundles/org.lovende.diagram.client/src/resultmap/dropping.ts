import { GLSPActionDispatcher, GModelRoot, IDiagramStartup, IGModelRootListener, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { argument } from '../page/elements';
import { showMessage } from '../page/message';
import { isText } from '../page/state';
import { text } from '../page/texts';
import { Missing } from './missing';
import { operations } from './operations';

/** The form in which the tree of the workbench hands over what is dragged: a list whose items have the identifiers of the elements. */
const FORM = 'text/html';

/** Core elements that are let go over the map, dragged from the tree beside it, come into it. */
@injectable()
export class Dropping implements IDiagramStartup, IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    private missing: Missing[] = [];

    postModelInitialization(): void {
        document.addEventListener('dragover', event => this.over(event));
        document.addEventListener('dragleave', event => event.relatedTarget === null && mark(false));
        document.addEventListener('drop', event => this.drop(event));
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.missing = argument<Missing[]>(root, 'missing') ?? [];
    }

    /** What is dragged can be read only when it is let go. */
    private over(event: DragEvent): void {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer!.dropEffect = 'move';
        mark(true);
    }

    private drop(event: DragEvent): void {
        mark(false);
        if (!takes(event)) return;
        event.preventDefault();
        const dragged = new DOMParser().parseFromString(event.dataTransfer!.getData(FORM), 'text/html').querySelectorAll('li[id]');
        const ids = [...dragged].map(each => each.id).filter(id => this.missing.some(each => each.id === id));
        if (ids.length === 0) showMessage(text('drop.nothing'));
        else void this.dispatcher.dispatch(operations.join(ids));
    }
}

function takes(event: DragEvent): boolean {
    return !isText(event.target) && (event.dataTransfer?.types.includes(FORM) ?? false);
}

function mark(isOver: boolean): void {
    document.getElementById('diagram')!.classList.toggle('takes-drop', isOver);
}
