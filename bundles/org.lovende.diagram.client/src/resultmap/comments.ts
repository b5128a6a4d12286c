import { Action, GModelElement, MouseListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { PageState } from '../page/state';

/** A click on the sign of open comments shows them: the press has selected the element that they are about. */
@injectable()
export class CommentListener extends MouseListener {
    @inject(PageState) private readonly state: PageState;

    override mouseUp(_target: GModelElement, event: MouseEvent): Action[] {
        if ((event.target as Element).closest('.comment-sign')) this.state.openComments();
        return [];
    }
}
