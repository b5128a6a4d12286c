import { MoveAction, Point as Place } from '@eclipse-glsp/client';
import { inject, injectable, postConstruct } from 'inversify';
import { toDiagram } from '../page/viewport';
import { Point } from './elements';
import { Matrix } from './matrix';
import { Reasons } from './reasons';
import { Values, placeOf, snapped, valuesAt, valuesOver } from './scale';
import { ValueLine } from './valueLine';

/** So far, in pixels, a press is a click. */
const CLICK = 4;

/** Where a point would land. */
type Target = { values: Values } | { period: string } | 'tray' | undefined;

interface Drag {
    id: string;
    pressed: Place;
    /** Where the press was in the diagram, for a point that was taken in the field. */
    from?: Place;
    isMoving: boolean;
    target: Target;
}

/**
 * Dragging a point from wherever it is shown – the field, the tray, the list, a lane – to the field, the tray or a lane. It listens to the window,
 * because a gesture passes from one part of the page into another.
 */
@injectable()
export class PointDrag {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(Reasons) private readonly reasons: Reasons;
    @inject(ValueLine) private readonly valueLine: ValueLine;
    private readonly chip = document.createElement('div');
    private drag?: Drag;

    @postConstruct()
    protected listen(): void {
        this.chip.className = 'drag-chip';
        window.addEventListener('pointerdown', event => this.press(event));
        window.addEventListener('pointermove', event => this.move(event));
        window.addEventListener('pointerup', event => this.release(event));
        window.addEventListener('pointercancel', () => this.cancel());
        window.addEventListener('keydown', event => this.drag?.isMoving && event.key === 'Escape' && this.cancel(event), true);
        this.matrix.onChanged(() => this.drag?.isMoving && this.moveNode());
    }

    private press(event: PointerEvent): void {
        const taken = event.target as Element;
        const inField = taken.closest('.point');
        const id = inField ? inField.id.replace(/^diagram_/, '') : taken.closest<HTMLElement>('[data-point]')?.dataset.point;
        if (event.button !== 0 || !id || taken.closest('input, select, button, textarea')) return;
        const pressed = { x: event.clientX, y: event.clientY };
        this.drag = { id, pressed, from: inField ? toDiagram(this.matrix.root, event) : undefined, isMoving: false, target: undefined };
    }

    private move(event: PointerEvent): void {
        const drag = this.drag;
        if (!drag) return;
        if (event.buttons === 0) return this.cancel();
        if (!drag.isMoving && Place.maxDistance(drag.pressed, { x: event.clientX, y: event.clientY }) < CLICK) return;
        if (!drag.isMoving) this.begin(drag);
        const point = this.matrix.point(drag.id);
        if (!point) return this.cancel();
        drag.target = this.targetAt(point, event);
        this.show(point, event);
    }

    private begin(drag: Drag): void {
        drag.isMoving = true;
        this.reasons.close();
        this.matrix.select(drag.id);
        document.body.classList.add('dragging');
    }

    private targetAt(point: Point, event: PointerEvent): Target {
        const over = document.elementFromPoint(event.clientX, event.clientY);
        const lane = over?.closest<HTMLElement>('[data-period]');
        if (lane) return { period: lane.dataset.period! };
        if (over?.closest('#tray')) return 'tray';
        return over?.closest('#diagram') ? { values: this.valuesAt(point, toDiagram(this.matrix.root, event)) } : undefined;
    }

    /** The grasp stays where it was on the disc, so that nothing jumps when the drag begins. */
    private valuesAt(point: Point, place: Place): Values {
        const { plot } = this.matrix;
        if (!this.drag!.from || !point.isInField) return snapped(valuesAt(plot, place));
        const moved = valuesOver(plot, Place.subtract(place, this.drag!.from));
        return snapped({ importance: point.importance! + moved.importance, ease: point.ease! + moved.ease });
    }

    private show(point: Point, event: PointerEvent): void {
        const target = this.drag!.target;
        const values = target && target !== 'tray' && 'values' in target ? target.values : undefined;
        this.matrix.showLive({ id: point.id, values });
        document.querySelectorAll('.drop-target').forEach(element => element.classList.remove('drop-target'));
        if (target === 'tray') document.getElementById('tray')!.classList.add('drop-target');
        else if (target && 'period' in target) document.querySelector(`[data-period=${target.period}]`)!.classList.add('drop-target');
        if (values) this.valueLine.show(values);
        else this.valueLine.hide();
        this.chip.textContent = point.title;
        this.chip.hidden = values !== undefined && point.isInField;
        this.chip.style.cssText = `left:${event.clientX + 14}px;top:${event.clientY + 14}px`;
        if (!this.chip.isConnected) document.body.append(this.chip);
    }

    /** Moves the disc to where it would land, or back while it would land elsewhere than in the field. */
    private moveNode(): void {
        const { id, target } = this.drag!;
        const point = this.matrix.point(id);
        if (!point?.isInField) return;
        const isInField = target !== undefined && target !== 'tray' && 'values' in target;
        const place = isInField ? placeOf(this.matrix.plot, target.values) : undefined;
        const toPosition = place ? { x: place.x - point.bounds.width / 2, y: place.y - point.bounds.height / 2 } : point.home;
        void this.matrix.dispatch(MoveAction.create([{ elementId: id, toPosition }], { animate: false }));
    }

    private release(event: PointerEvent): void {
        const drag = this.drag;
        if (!drag?.isMoving || event.button !== 0) return this.end();
        const point = this.matrix.point(drag.id);
        const { target } = drag;
        this.putBack(point);
        this.end();
        if (point && target) void this.drop(point, target);
    }

    private async drop(point: Point, target: Exclude<Target, undefined>): Promise<void> {
        const { id } = point;
        if (target === 'tray') {
            if (point.rank !== undefined) await this.matrix.operate('placePoint', { id });
        } else if ('period' in target) {
            if (target.period !== point.period) await this.matrix.operate('setPeriod', { id, period: target.period });
        } else if (target.values.importance !== point.importance || target.values.ease !== point.ease) {
            await this.matrix.operateAndSelect('placePoint', { id, ...target.values });
            this.valueLine.say();
            const placed = this.matrix.point(id);
            if (placed?.isInField) this.reasons.show(placed);
        }
    }

    private cancel(event?: KeyboardEvent): void {
        event?.preventDefault();
        event?.stopPropagation();
        if (this.drag?.isMoving) this.putBack(this.matrix.point(this.drag.id));
        this.end();
    }

    private putBack(point: Point | undefined): void {
        if (point?.isInField) void this.matrix.dispatch(MoveAction.create([{ elementId: point.id, toPosition: point.home }], { animate: false }));
    }

    private end(): void {
        const wasMoving = this.drag?.isMoving;
        this.drag = undefined;
        if (!wasMoving) return;
        this.chip.remove();
        this.valueLine.hide();
        document.body.classList.remove('dragging');
        document.querySelectorAll('.drop-target').forEach(element => element.classList.remove('drop-target'));
        this.matrix.showLive(undefined);
    }
}
