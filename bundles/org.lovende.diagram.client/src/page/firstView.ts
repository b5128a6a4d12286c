import { EditorContextService, FitToScreenAction, GLSPActionDispatcher, SetViewportAction, TYPES, isViewport } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { isShape } from './elements';

/** Puts the diagram into sight before it is painted for the first time. */
export interface FirstView {
    show(): Promise<void>;
}

export const FirstView = Symbol('FirstView');

/** Pixels around the diagram. */
const MARGIN = 16;

/** All of the diagram, not larger than it is on paper; it begins at the top, as a sheet does. */
@injectable()
export class WholeDiagram implements FirstView {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    @inject(EditorContextService) private readonly editor: EditorContextService;

    async show(): Promise<void> {
        await this.dispatcher.dispatch(FitToScreenAction.create([], { padding: MARGIN, maxZoom: 1, animate: false }));
        const root = this.editor.modelRoot;
        const nodes = root.children.filter(isShape);
        if (!isViewport(root) || !nodes.length) return;
        const { scroll, zoom } = root;
        const top = Math.min(...nodes.map(node => node.bounds.y)) - MARGIN / zoom;
        await this.dispatcher.dispatch(SetViewportAction.create(root.id, { scroll: { x: scroll.x, y: Math.max(scroll.y, top) }, zoom }, { animate: false }));
    }
}
