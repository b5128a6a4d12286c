import { EditorContextService } from '@eclipse-glsp/client';
import { inject, injectable, postConstruct } from 'inversify';
import { VNode, h } from 'snabbdom';
import { focusDiagram } from '../page/keys';
import { text } from '../page/texts';
import { toPage } from '../page/viewport';
import { Point } from './elements';
import { Matrix } from './matrix';
import { Panel } from './panel';
import { placeOf } from './scale';
import { valueInput } from './valueInput';

/** So long after the last letter, what was written is kept. */
const PAUSE = 1000;
const WIDTH = 320;
const GAP = 12;

type Draft = { importance?: number; ease?: number };

/** The small window beside a point in which its reasons are written. */
@injectable()
export class Reasons {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(EditorContextService) private readonly editor: EditorContextService;
    private panel?: Panel;
    private id?: string;
    private draft: Draft = {};
    private cameFrom: Element | null = null;
    private timer?: number;

    @postConstruct()
    protected listen(): void {
        this.matrix.onChanged(() => this.show());
        this.editor.onViewportChanged(() => this.show());
        window.addEventListener('pointerdown', event => !(event.target as Element).closest('.reasons') && this.close(), true);
    }

    open(point: Point): void {
        this.close();
        this.id = point.id;
        this.draft = {};
        this.cameFrom = document.activeElement;
        this.show();
        const fields = [...this.element!.querySelectorAll<HTMLElement>('textarea')];
        const first = point.rank === undefined ? this.element!.querySelector<HTMLElement>('.value-input') : fields.find(field => !(field as HTMLTextAreaElement).value) ?? fields[0];
        first?.focus();
    }

    /** Keeps what was written and goes. */
    close(): void {
        if (!this.id) return;
        const hadFocus = this.element?.contains(document.activeElement);
        this.keep();
        this.id = undefined;
        this.panel?.show(h('div'));
        if (hadFocus && (this.cameFrom instanceof HTMLElement || this.cameFrom instanceof SVGElement)) this.cameFrom.focus();
        focusDiagram();
    }

    private get element(): HTMLElement | null {
        return document.querySelector('.reasons');
    }

    private show(): void {
        const point = this.id ? this.matrix.point(this.id) : undefined;
        if (this.id && !point) {
            this.id = undefined;
            this.panel?.show(h('div'));
        }
        if (!point) return;
        this.panel ??= new Panel(document.getElementById('diagram')!);
        this.panel.show(this.content(point));
        this.place(point);
    }

    private content(point: Point): VNode {
        return h('section.reasons', {
            key: point.id,
            attrs: { role: 'dialog', 'aria-label': text('reasons', point.title), 'data-category': point.category },
            style: { '--accent': `var(--accent-${point.category})` },
            on: { keydown: event => this.keyDown(event) }
        }, [
            h('h2', [point.rank === undefined ? '' : h('span.disc', String(point.rank)), h('span', point.title)]),
            ...this.rating(point, 'importance', text('importance'), text('reason.importance'), point.importanceReason),
            ...this.rating(point, 'ease', text('ease'), text('reason.ease'), point.easeReason),
            h('footer', [
                point.rank === undefined ? '' : h('button.quiet', { on: { click: () => this.unrate(point) } }, text('unrate')),
                h('button.done', { on: { click: () => this.close() } }, text('reasons.close'))
            ])
        ]);
    }

    private rating(point: Point, what: 'importance' | 'ease', label: string, question: string, reason: string): VNode[] {
        return [
            h('div.rated', [h('span', label), valueInput({ label, value: this.draft[what] ?? point[what], tabIndex: 0, written: value => this.rate(point, { [what]: value }) })]),
            h('textarea', {
                key: what,
                props: { value: reason, rows: 3, placeholder: question, maxLength: 30_000 },
                attrs: { 'aria-label': question, 'data-reason': what },
                on: { input: () => this.keepSoon(), blur: () => this.keep() }
            })
        ];
    }

    /** A point that is not rated is when both of its values are written. */
    private rate(point: Point, change: Draft): void {
        this.draft = { ...this.draft, ...change };
        const values = { importance: point.importance, ease: point.ease, ...this.draft };
        if (values.importance === undefined || values.ease === undefined) return this.show();
        this.draft = {};
        void this.matrix.operate('placePoint', { id: point.id, ...values });
    }

    private unrate(point: Point): void {
        this.close();
        void this.matrix.operate('placePoint', { id: point.id });
    }

    private keyDown(event: KeyboardEvent): void {
        event.stopPropagation();
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.preventDefault();
            this.close();
        }
    }

    private keepSoon(): void {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.keep(), PAUSE);
    }

    private keep(): void {
        window.clearTimeout(this.timer);
        const point = this.id ? this.matrix.point(this.id) : undefined;
        const written = (what: string): string | undefined => this.element?.querySelector<HTMLTextAreaElement>(`[data-reason=${what}]`)?.value;
        const importanceReason = written('importance');
        const easeReason = written('ease');
        if (!point || importanceReason === undefined || easeReason === undefined) return;
        if (importanceReason.trim() === point.importanceReason && easeReason.trim() === point.easeReason) return;
        void this.matrix.operate('setReasons', { id: point.id, importanceReason, easeReason });
    }

    /** Beside the disc where there is room, else inside the edge. */
    private place(point: Point): void {
        const window = this.element!;
        const canvas = document.getElementById('diagram')!.getBoundingClientRect();
        const disc = point.isInField
            ? toPage(this.matrix.root, placeOf(this.matrix.plot, { importance: point.importance!, ease: point.ease! }))
            : { x: -WIDTH, y: 40, zoom: 1 };
        const reach = 20 * disc.zoom + GAP;
        const right = disc.x + reach + WIDTH <= canvas.width ? disc.x + reach : disc.x - reach - WIDTH;
        const left = Math.max(GAP, Math.min(right, canvas.width - WIDTH - GAP));
        const top = Math.max(GAP, Math.min(disc.y - 40, canvas.height - window.offsetHeight - GAP));
        window.style.left = `${left}px`;
        window.style.top = `${top}px`;
    }
}
