import { Bounds, EditorContextService, GLSPActionDispatcher, GModelRoot, InitializeCanvasBoundsAction, SetViewportAction, TYPES, Viewport } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { isShape } from './elements';
import { isSameView, viewNow } from './viewport';

/** Puts the diagram into sight before it is painted for the first time. */
export interface FirstView {
    show(): Promise<void>;
}

export const FirstView = Symbol('FirstView');

/** Pixels around the diagram. */
const MARGIN = 16;
/** What is written in smaller letters cannot be read. */
const READABLE_ZOOM = 0.7;

/**
 * All of the diagram, not larger than it is on paper; it begins at the top, as a sheet does. One that could then not be read begins where reading does, and
 * leads out of sight. All of it stays in sight when the page gets another size, or the diagram becomes wider or narrower, unless the user has zoomed or
 * scrolled.
 */
@injectable()
export class WholeDiagram implements FirstView {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    @inject(EditorContextService) private readonly editor: EditorContextService;
    /** No smaller than this, as long as the user has not asked for it. */
    protected readonly leastZoom: number = READABLE_ZOOM;
    private shown?: { width: number; height: number; all: Bounds; view: Viewport };

    async show(): Promise<void> {
        const place = document.getElementById('diagram')!;
        await this.fit(place.getBoundingClientRect());
        new ResizeObserver(() => void this.resized(place.getBoundingClientRect())).observe(place);
    }

    private async resized(place: DOMRect): Promise<void> {
        const isOther = this.shown !== undefined && place.width > 0 && (place.width !== this.shown.width || place.height !== this.shown.height);
        if (isOther && isSameView(this.shown!.view, viewNow(this.editor.modelRoot))) await this.fit(place);
    }

    /** A diagram of another width is shown. One that only becomes taller stays as it is: whoever works in it wants nothing to become smaller. */
    protected async changed(root: Readonly<GModelRoot>): Promise<void> {
        const all = boundsOf(root);
        if (!this.shown || !all || Math.abs(all.width - this.shown.all.width) < 1 || !isSameView(this.shown.view, viewNow(root))) return;
        await this.fit(document.getElementById('diagram')!.getBoundingClientRect());
    }

    /** The toolbar may have taken some of the room since the diagram was there. */
    private async fit({ x, y, width, height }: DOMRect): Promise<void> {
        await this.dispatcher.dispatch(InitializeCanvasBoundsAction.create({ x, y, width, height }));
        const root = this.editor.modelRoot;
        const all = boundsOf(root);
        if (!all) return;
        const zoom = Math.max(this.leastZoom, Math.min(1, (width - 2 * MARGIN) / all.width, (height - 2 * MARGIN) / all.height));
        const margin = MARGIN / zoom;
        // what is too large begins where reading does
        const scroll = { x: Math.min(all.x - margin, all.x + (all.width - width / zoom) / 2), y: all.y - margin };
        await this.dispatcher.dispatch(SetViewportAction.create(root.id, { scroll, zoom }, { animate: false }));
        this.shown = { width, height, all, view: { scroll, zoom } };
    }
}

/** What all of the diagram takes up; undefined if there is nothing in it. */
function boundsOf(root: Readonly<GModelRoot>): Bounds | undefined {
    const nodes = root.children.filter(isShape);
    return nodes.length ? nodes.map(node => node.bounds).reduce(Bounds.combine) : undefined;
}
