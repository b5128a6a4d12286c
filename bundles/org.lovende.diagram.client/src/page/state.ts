import { GModelRoot, ISelectionListener } from '@eclipse-glsp/client';
import { MessageConnection } from 'vscode-jsonrpc/browser';

/** Tells Java what it needs to know of the page: what is selected, whether a text field has the keys, whether the diagram is there, what else to open. */
export class PageState implements ISelectionListener {
    private readonly state = { selection: [] as string[], isEditingText: false, isReady: false, isProjecting: false };

    constructor(private readonly connection: MessageConnection) {
        new MutationObserver(() => this.tell({ isProjecting: document.documentElement.dataset.projector === 'true' }))
            .observe(document.documentElement, { attributes: true, attributeFilter: ['data-projector'] });
        document.addEventListener('focusin', event => this.tell({ isEditingText: isText(event.target) }));
        document.addEventListener('focusout', event => this.tell({ isEditingText: isText(event.relatedTarget) }));
    }

    selectionChanged(_root: Readonly<GModelRoot>, selected: string[]): void {
        this.tell({ selection: selected });
    }

    /** The diagram will be on the screen after the next frame. */
    painted(): void {
        requestAnimationFrame(() => requestAnimationFrame(() => {
            document.body.dataset.ready = 'true';
            this.tell({ isReady: true });
        }));
    }

    /** Shows the same diagram as tables, beside it. */
    openTables(): void {
        void this.connection.sendNotification('page/openTables');
    }

    private tell(change: Partial<typeof this.state>): void {
        void this.connection.sendNotification('page/state', Object.assign(this.state, change));
    }
}

/** Whether something in the page takes typed text. */
export function isText(target: EventTarget | null): boolean {
    return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
}
