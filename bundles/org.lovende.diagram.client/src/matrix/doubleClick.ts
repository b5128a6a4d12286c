import { Action, GModelElement, MouseListener, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { toDiagram } from '../page/viewport';
import { Plot, Point } from './elements';
import { Reasons } from './reasons';
import { isInField, snapped, valuesAt } from './scale';
import { Titles } from './titles';

/** Double click on a point opens its reasons, in the field it makes a point there. */
@injectable()
export class DoubleClickListener extends MouseListener {
    @inject(Reasons) private readonly reasons: Reasons;
    @inject(Titles) private readonly titles: Titles;

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const element = findParent(target, each => each instanceof Point || each instanceof Plot);
        if (element instanceof Point) this.reasons.show(element);
        else if (element instanceof Plot) {
            const place = toDiagram(element.root, event);
            if (isInField(element, place)) this.titles.create(snapped(valuesAt(element, place)));
        }
        return [];
    }
}
