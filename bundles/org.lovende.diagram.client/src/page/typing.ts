import { Action, GModelElement, GModelRoot, KeyListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { isLetter } from './keys';

/** What becomes of a letter that is typed in the diagram. */
export interface Typed {
    /** @param root with what is selected */
    typed(root: Readonly<GModelRoot>, letter: string): void;
}

export const Typed = Symbol('Typed');

/** A letter, typed in the diagram, begins a title. */
@injectable()
export class TypingListener extends KeyListener {
    @inject(Typed) private readonly typed: Typed;

    override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
        if (isLetter(event)) this.typed.typed(element.root, event.key);
        return [];
    }
}
