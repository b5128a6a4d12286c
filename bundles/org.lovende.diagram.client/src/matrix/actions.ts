import { Action, IActionHandler, SelectAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { text } from '../page/texts';
import { askDeletion } from './dialogs';
import { Point, ranked } from './elements';
import { Matrix } from './matrix';
import { Reasons } from './reasons';
import { Titles } from './titles';
import { ValueLine } from './valueLine';

/** So long after the last one, in milliseconds, a step by key belongs to it. */
const SERIES = 1000;

interface DeletionPreview extends Action {
    ids: string[];
    names: string[];
    alsoDeleted: string[];
}

/** What keys and buttons do with points, wherever they are pressed. */
@injectable()
export class PointActions implements IActionHandler {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(Reasons) private readonly reasons: Reasons;
    @inject(Titles) private readonly titles: Titles;
    @inject(ValueLine) private readonly valueLine: ValueLine;
    private lastNudge = { id: '', time: 0 };

    /** Moves a point by half steps. */
    async nudge(point: Point, steps: { importanceSteps: number; easeSteps: number }): Promise<void> {
        if (point.rank === undefined) return;
        const { id } = point;
        const isRepeated = this.lastNudge.id === id && Date.now() - this.lastNudge.time < SERIES;
        this.lastNudge = { id, time: Date.now() };
        await this.matrix.operateAndSelect('nudgePoint', { id, ...steps, isRepeated });
        const moved = this.matrix.point(id);
        if (moved?.isInField) this.valueLine.tell({ importance: moved.importance!, ease: moved.ease! });
    }

    /** What a key does with a point. @returns whether it does anything */
    key(event: KeyboardEvent, point: Point, row?: Element): boolean {
        switch (event.key) {
            case 'Enter':
                this.reasons.open(point);
                return true;
            case 'F2':
                this.titles.edit(point, row);
                return true;
            case 'Delete':
                this.delete(this.matrix.isSelected(point.id) ? this.matrix.selection : [point]);
                return true;
            default:
                return false;
        }
    }

    /** Asks Java what goes along, and then the user. */
    delete(points: Point[]): void {
        if (points.length > 0) void this.matrix.dispatch({ kind: 'askDeletion', ids: points.map(point => point.id) } as Action);
    }

    handle(action: Action): void {
        const { ids, names, alsoDeleted } = action as DeletionPreview;
        const title = names.length === 1 ? text('delete.title', names[0]) : text('delete.several', names.length);
        askDeletion(title, alsoDeleted, () => void this.matrix.operate('deletePoints', { ids }));
    }

    /** The point so many places further in the order of priority; the first one if none is selected. */
    selectRelative(places: number): Point | undefined {
        const all = ranked(this.matrix.root);
        const selected = this.matrix.selectedPoint;
        const index = selected ? all.findIndex(point => point.id === selected.id) : -1;
        const next = all[index < 0 ? 0 : Math.max(0, Math.min(all.length - 1, index + places))];
        if (next) void this.matrix.dispatch(SelectAction.setSelection([next.id]));
        return next;
    }
}

/** The steps that an arrow key means. */
export function stepsOf(key: string): { importanceSteps: number; easeSteps: number } | undefined {
    switch (key) {
        case 'ArrowUp':
            return { importanceSteps: 1, easeSteps: 0 };
        case 'ArrowDown':
            return { importanceSteps: -1, easeSteps: 0 };
        case 'ArrowRight':
            return { importanceSteps: 0, easeSteps: 1 };
        case 'ArrowLeft':
            return { importanceSteps: 0, easeSteps: -1 };
        default:
            return undefined;
    }
}
