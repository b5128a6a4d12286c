import { Point as Place } from '@eclipse-glsp/client';
import { inject, injectable, postConstruct } from 'inversify';
import { VNode, h } from 'snabbdom';
import { Panel } from '../page/panel';
import { text } from '../page/texts';
import { toPage } from '../page/viewport';
import { Point } from './elements';
import { Matrix } from './matrix';
import { Region } from './region';
import { Values, placeOf } from './scale';
import { valueInput } from './valueInput';

/** So long after the last letter, in milliseconds, what was written is kept. */
const PAUSE = 1000;
const WIDTH = 352;

/** The small window beside a point in which its reasons are written. */
@injectable()
export class Reasons {
    @inject(Matrix) private readonly matrix: Matrix;
    private open?: { id: string; panel: Panel; region: Region; written: Partial<Values>; cameFrom: Element | null };
    private timer?: number;

    @postConstruct()
    protected listen(): void {
        this.matrix.onChanged(() => this.update());
    }

    show(point: Point): void {
        this.close();
        const holder = document.createElement('div');
        holder.addEventListener('keydown', event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.close();
        });
        const region = new Region(holder);
        region.show(this.content(point, {}));
        const cameFrom = document.activeElement;
        const panel = new Panel(text('reasons', point.title), [holder], this.place(point), () => this.closed());
        panel.element.classList.add('reasons');
        this.open = { id: point.id, panel, region, written: {}, cameFrom };
        const empty = [...panel.element.querySelectorAll('textarea')].find(field => !field.value);
        if (point.rank === undefined) panel.element.querySelector<HTMLElement>('.value-input')!.focus();
        else empty?.focus();
    }

    /** Keeps what was written and goes. */
    close(): void {
        this.open?.panel.close();
    }

    private closed(): void {
        const { panel, cameFrom } = this.open!;
        const hadFocus = panel.element.contains(document.activeElement);
        this.keep();
        this.open = undefined;
        // after the panel, which gives the keys to the diagram
        if (hadFocus && cameFrom instanceof HTMLElement) queueMicrotask(() => cameFrom.focus());
    }

    private update(): void {
        if (!this.open) return;
        const point = this.matrix.point(this.open.id);
        if (point) this.open.region.show(this.content(point, this.open.written));
        else this.close();
    }

    private content(point: Point, written: Partial<Values>): VNode {
        return h('div', { style: { '--accent': `var(--accent-${point.category})` } }, [
            h('h2', [point.rank === undefined ? '' : h('span.disc', String(point.rank)), h('span', point.hyphenated)]),
            ...this.rating(point, written, 'importance', point.importanceReason),
            ...this.rating(point, written, 'ease', point.easeReason),
            h('div.buttons', [
                h('button.primary', { on: { click: () => this.close() } }, text('reasons.close')),
                point.rank === undefined ? '' : h('button', { on: { click: () => this.unrate(point) } }, text('command.unrate'))
            ])
        ]);
    }

    private rating(point: Point, written: Partial<Values>, what: keyof Values, reason: string): VNode[] {
        const question = text(`reason.${what}`);
        return [
            h('div.rated', [h('span', text(what)), valueInput({ label: text(what), value: written[what] ?? point[what], tabIndex: 0, written: value => this.rate(point, { [what]: value }) })]),
            h('textarea', {
                key: what,
                props: { value: reason, rows: 3, placeholder: question, maxLength: 30_000 },
                attrs: { 'aria-label': question, 'data-reason': what },
                on: { input: () => this.keepSoon(), blur: () => this.keep() }
            })
        ];
    }

    /** A point that is not rated is when both of its values are written. */
    private rate(point: Point, change: Partial<Values>): void {
        const written = { ...this.open!.written, ...change };
        const values = { importance: point.importance, ease: point.ease, ...written };
        const isComplete = values.importance !== undefined && values.ease !== undefined;
        this.open!.written = isComplete ? {} : written;
        if (isComplete) void this.matrix.operate('placePoint', { id: point.id, ...values });
        else this.update();
    }

    private unrate(point: Point): void {
        this.close();
        void this.matrix.operate('placePoint', { id: point.id });
    }

    private keepSoon(): void {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.keep(), PAUSE);
    }

    private keep(): void {
        window.clearTimeout(this.timer);
        const point = this.open && this.matrix.point(this.open.id);
        if (!point) return;
        const written = (what: string): string => this.open!.panel.element.querySelector<HTMLTextAreaElement>(`[data-reason=${what}]`)!.value.trim();
        const reasons = { importanceReason: written('importance'), easeReason: written('ease') };
        if (reasons.importanceReason !== point.importanceReason || reasons.easeReason !== point.easeReason)
            void this.matrix.operate('setReasons', { id: point.id, ...reasons });
    }

    /** Beside the disc, at the side where there is room; a point of the tray has its window beside the tray. */
    private place(point: Point): Place {
        if (!point.isInField) return { x: 8, y: 8 };
        const { x, y, zoom } = toPage(this.matrix.root, placeOf(this.matrix.plot, { importance: point.importance!, ease: point.ease! }));
        const reach = 28 * zoom;
        const hasRoom = x + reach + WIDTH <= document.getElementById('diagram')!.clientWidth;
        return { x: hasRoom ? x + reach : x - reach - WIDTH, y: y - 48 };
    }
}
