import { GModelRoot, ISelectionListener } from '@eclipse-glsp/client';
import { MessageConnection } from 'vscode-jsonrpc/browser';

/** The part of the diagram that is seen, in its units. */
export interface Visible {
    x: number;
    y: number;
    width: number;
    height: number;
    zoom: number;
}

/**
 * Tells Java what it needs to know of the page: what is selected, whether a text field has the keys, whether the diagram is there, which part of it
 * is seen, what else to open.
 */
export class PageState implements ISelectionListener {
    private readonly state = { selection: [] as string[], isEditingText: false, isReady: false, isProjecting: false, visible: undefined as Visible | undefined };

    private seen?: Visible;

    constructor(private readonly connection: MessageConnection) {
        new MutationObserver(() => this.tell({ isProjecting: document.documentElement.dataset.projector === 'true' }))
            .observe(document.documentElement, { attributes: true, attributeFilter: ['data-projector'] });
        document.addEventListener('focusin', event => this.tell({ isEditingText: isText(event.target) }));
        document.addEventListener('focusout', event => this.tell({ isEditingText: isText(event.relatedTarget) }));
    }

    selectionChanged(_root: Readonly<GModelRoot>, selected: string[]): void {
        this.tell({ selection: selected });
    }

    /** Another part of the diagram may be seen; told at most once for each frame. */
    sees(visible: Visible): void {
        const isAsked = this.seen !== undefined;
        this.seen = visible;
        if (!isAsked) requestAnimationFrame(() => this.tellSeen());
    }

    private tellSeen(): void {
        const visible = this.seen;
        this.seen = undefined;
        if (JSON.stringify(visible) !== JSON.stringify(this.state.visible)) this.tell({ visible });
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

    /** Shows the comments on the selected element, beside the diagram. */
    openComments(): void {
        void this.connection.sendNotification('page/openComments');
    }

    /** Tab has led out of the page, to what stands behind it or before it. */
    left(isForward: boolean): void {
        void this.connection.sendNotification(isForward ? 'page/leftForward' : 'page/leftBackward');
    }

    private tell(change: Partial<typeof this.state>): void {
        void this.connection.sendNotification('page/state', Object.assign(this.state, change));
    }
}

/** Whether something in the page takes typed text. */
export function isText(target: EventTarget | null): boolean {
    return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
}
