import { FitToScreenAction, GLSPActionDispatcher, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';

/** Puts the diagram into sight before it is painted for the first time. */
export interface FirstView {
    show(): Promise<void>;
}

export const FirstView = Symbol('FirstView');

/** All of the diagram, not larger than it is on paper. */
@injectable()
export class WholeDiagram implements FirstView {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;

    show(): Promise<void> {
        return this.dispatcher.dispatch(FitToScreenAction.create([], { padding: 16, maxZoom: 1, animate: false }));
    }
}
