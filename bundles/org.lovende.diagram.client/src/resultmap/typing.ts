import { Action, GModelElement, KeyListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { isLetter } from '../page/keys';
import { selectedBoxes, selectedColumn } from './selection';
import { Writing } from './writing';

/** A letter on a selected box or column begins the title of a new box. */
@injectable()
export class TypingListener extends KeyListener {
    @inject(Writing) private readonly writing: Writing;

    override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
        const place = selectedBoxes(element.root)[0] ?? selectedColumn(element.root);
        if (place && isLetter(event)) this.writing.createAt(place, event.key);
        return [];
    }
}
