import { Action, GModelElement, KeyListener, MouseListener, SelectAction, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { toDiagram } from '../page/viewport';
import { PointActions, stepsOf } from './actions';
import { Plot, Point } from './elements';
import { Matrix } from './matrix';
import { Reasons } from './reasons';
import { isInField, snapped, valuesAt } from './scale';
import { Titles } from './titles';

/** The keys of the field. */
@injectable()
export class FieldKeys extends KeyListener {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(PointActions) private readonly actions: PointActions;
    @inject(Titles) private readonly titles: Titles;

    override keyDown(_element: GModelElement, event: KeyboardEvent): Action[] {
        if (event.ctrlKey || event.metaKey || event.altKey) return [];
        const point = this.matrix.selectedPoint;
        const steps = stepsOf(event.key);
        if (steps && point) void this.actions.nudge(point, steps);
        else if (steps || event.key === 'Home') this.selectFirst();
        else if (event.key === 'PageDown') this.actions.selectRelative(1);
        else if (event.key === 'PageUp') this.actions.selectRelative(-1);
        else if (event.key === 'Escape') return [SelectAction.setSelection([])];
        else if (event.key === 'Delete') this.actions.delete(this.matrix.selection);
        else if (event.key === 'Insert') this.titles.createInTray();
        else if (!(point && this.actions.key(event, point, cardOf(point))) && /^\S$/u.test(event.key)) this.titles.createInTray(event.key);
        return [];
    }

    private selectFirst(): void {
        this.actions.selectRelative(-Infinity);
    }
}

/** The card of a point that stands nowhere in the field. */
function cardOf(point: Point): Element | undefined {
    return point.isInField ? undefined : document.querySelector(`#tray [data-point="${point.id}"]`) ?? undefined;
}

/** Double click on a point opens its reasons, in the field it makes a point there. */
@injectable()
export class FieldMouseListener extends MouseListener {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(Reasons) private readonly reasons: Reasons;
    @inject(Titles) private readonly titles: Titles;

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const element = findParent(target, each => each instanceof Point || each instanceof Plot);
        if (element instanceof Point) this.reasons.open(element);
        else if (element instanceof Plot) {
            const place = toDiagram(this.matrix.root, event);
            if (isInField(element, place)) this.titles.create(snapped(valuesAt(element, place)));
        }
        return [];
    }
}
