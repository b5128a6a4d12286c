import { Action, GModelRoot, SelectAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { PageCommand } from '../page/commands';
import { Point, ranked } from './elements';
import { Matrix } from './matrix';
import { Reasons } from './reasons';
import { Titles } from './titles';
import { ValueLine } from './valueLine';

/** So long after the last one, in milliseconds, a step by key belongs to it. */
const SERIES = 1000;
const STEPS: Record<string, { importanceSteps: number; easeSteps: number }> = {
    ArrowUp: { importanceSteps: 1, easeSteps: 0 },
    ArrowDown: { importanceSteps: -1, easeSteps: 0 },
    ArrowRight: { importanceSteps: 0, easeSteps: 1 },
    ArrowLeft: { importanceSteps: 0, easeSteps: -1 }
};

/** What the user can do with points by keys and buttons, in the field and in the lists beside it. */
@injectable()
export class MatrixCommands {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(Reasons) private readonly reasons: Reasons;
    @inject(Titles) private readonly titles: Titles;
    @inject(ValueLine) private readonly valueLine: ValueLine;
    private lastNudge = { id: '', time: 0 };

    all(): PageCommand[] {
        const isOne = (): boolean => this.matrix.selectedPoint !== undefined;
        const isRated = (): boolean => this.matrix.selectedPoint?.rank !== undefined;
        return [
            { id: 'newPoint', keys: ['Insert'], group: 'edit', run: () => this.titles.createInTray() },
            { id: 'reasons', keys: ['Enter'], group: 'edit', isEnabled: isOne, run: () => this.reasons.show(this.matrix.selectedPoint!) },
            { id: 'edit', keys: ['F2'], group: 'edit', isEnabled: isOne, run: () => this.titles.edit(this.matrix.selectedPoint!) },
            { id: 'delete', keys: ['Delete', 'Backspace'], group: 'edit', isEnabled: () => this.matrix.selection.length > 0, run: () => [this.deletion()] },
            { id: 'unrate', keys: ['M1+Backspace'], isEnabled: isRated, run: () => void this.matrix.operate('placePoint', { id: this.matrix.selectedPoint!.id }) },
            ...[1, 2, 3, 4].map((number): PageCommand => ({ id: `plan${number}`, keys: [`M1+${number}`], isEnabled: isOne, run: () => this.plan(number) })),
            ...Object.keys(STEPS).map((key): PageCommand => ({ id: `nudge${key}`, keys: [key], isEnabled: isRated, run: () => void this.nudge(this.matrix.selectedPoint!, key) })),
            { id: 'next', keys: ['PageDown'], run: root => this.neighbour(root, 1) },
            { id: 'previous', keys: ['PageUp'], run: root => this.neighbour(root, -1) },
            { id: 'first', keys: ['Home'], run: root => this.neighbour(root, -Infinity) }
        ];
    }

    private deletion(): Action {
        return { kind: 'requestDeletion', ids: this.matrix.selection.map(point => point.id) } as Action;
    }

    private plan(number: number): void {
        void this.matrix.operate('setPeriod', { id: this.matrix.selectedPoint!.id, period: this.matrix.plot.view.periods[number - 1].id });
    }

    /** Moves a point by half a step. Steps in quick succession are one change. */
    private async nudge({ id }: Point, key: string): Promise<void> {
        const isRepeated = this.lastNudge.id === id && Date.now() - this.lastNudge.time < SERIES;
        this.lastNudge = { id, time: Date.now() };
        await this.matrix.operateAndSelect('nudgePoint', { id, ...STEPS[key], isRepeated });
        const moved = this.matrix.point(id);
        if (moved?.isInField) this.valueLine.tell({ importance: moved.importance!, ease: moved.ease! });
    }

    /** The point so many places further in the order of priority; the first one if none is selected. */
    private neighbour(root: Readonly<GModelRoot>, places: number): Action[] {
        const all = ranked(root);
        const index = all.findIndex(point => point.id === this.matrix.selectedPoint?.id);
        const next = all[index < 0 ? 0 : Math.max(0, Math.min(all.length - 1, index + places))];
        return next ? [SelectAction.setSelection([next.id])] : [];
    }
}
