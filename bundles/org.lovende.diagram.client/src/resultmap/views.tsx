/** @jsx svg */
import { Bounds, IView, RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { argument, marks } from '../page/elements';
import { Mark, drawMarks } from '../page/marks';
import { remembered } from '../page/memory';
import { MarkedNodeView, description, drawnMarks } from '../page/views';
import { Detail, detail } from '../page/sight';
import { style } from '../page/theme';
import { text } from '../page/texts';
import { Box, Column, Link } from './elements';
import { findings } from './findings';

@injectable()
export class ColumnView extends MarkedNodeView {
    override render(column: Readonly<Column>, context: RenderingContext): VNode | undefined {
        return accented(super.render(column, context), column.category);
    }
}

/** A box, with a handle at its right edge from which arrows are drawn. */
@injectable()
export class BoxView extends MarkedNodeView {
    override render(box: Readonly<Box>, context: RenderingContext): VNode | undefined {
        return accented(super.render(box, context), box.category);
    }

    protected override additions(box: Readonly<Box>): VNode[] {
        const { width, height } = box.bounds;
        return [...signs(box, width - 12, -4), ...remembered(box, 'handle', box.size, () => [<g class-connect-handle={true} class-takes-press={true} transform={`translate(${width} ${height / 2})`}>
            <circle r={14} class-connect-reach={true} />
            <circle r={7} />
            <path d="M-3 0H3M0.5 -2.5L3 0L0.5 2.5" />
        </g>])];
    }
}

/** An arrow by the route that Java found; while an end is dragged, a plain curve to where it is. */
@injectable()
export class LinkView implements IView {
    render(link: Readonly<Link>, _context: RenderingContext): VNode | undefined {
        const shown = link.isAway ? 'all' : detail(reach(link));
        return <g class-link={true} class-selected={link.selected} attrs={description(link)}>
            {shown === 'name' ? [] : this.drawn(link, shown)}
        </g>;
    }

    private drawn(link: Readonly<Link>, shown: Detail): VNode[] {
        const all = marks(link);
        const d = link.isAway ? curve(link) : route(all);
        const line = link.isAway ? drawMarks(all.filter(isLine).map(each => ({ ...each, d }))) : drawnMarks(link, shown);
        return [<path class-link-reach={true} d={d} />, ...line, ...(shown === 'all' && !link.isAway ? this.additions(link) : [])];
    }

    /** The signs of an arrow, and the handles at its ends while it is selected. */
    private additions(link: Readonly<Link>): VNode[] {
        const x = argument<number>(link, 'middleX');
        const y = argument<number>(link, 'middleY');
        return [...signs(link, x + 18, y - 14), ...(link.selected ? [handle(link, 'source', 'start'), handle(link, 'target', 'end')] : [])];
    }
}

/** By the marks of an arrow what they cover, worked out once. */
const reaches = new WeakMap<object, Bounds>();

/** The rectangle in which an arrow is. */
function reach(link: Readonly<Link>): Bounds {
    const all = marks(link);
    const known = reaches.get(all);
    if (known) return known;
    const numbers = numbersOf(all);
    const [xs, ys] = [0, 1].map(axis => numbers.filter((_number, index) => index % 2 === axis));
    const bounds = { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
    reaches.set(all, bounds);
    return bounds;
}

/** What Java says of an element that is shown by a sign. */
const SIGNS = ['findings', 'comments', 'pinned', 'evidence'];

/** From the middle of a sign to that of the next. */
const SIGN_DISTANCE = 24;

/** The signs above an element, beside one another from the right: what the checks found, comments, evidence; and the pin at the left. */
function signs(element: Readonly<Box | Link>, x: number, y: number): VNode[] {
    return remembered(element, 'signs', (element as unknown as { args: object }).args, () => drawSigns(element, x, y),
        () => [x, y, ...SIGNS.map(name => argument(element, name))]);
}

function drawSigns(element: Readonly<Box | Link>, x: number, y: number): VNode[] {
    const drawn: VNode[] = [];
    const found = findings(element);
    if (found.length) drawn.push(sign('finding-sign', x, y, found.map(finding => finding.message).join('\n'), <path d="M0 -8L8.5 7H-8.5ZM0 -3V2M0 4.4V4.6" />));
    const comments = argument<number>(element, 'comments') ?? 0;
    if (comments) drawn.push(sign('comment-sign', x - drawn.length * SIGN_DISTANCE, y, text('comments', comments), <path d="M-9 -8H9V5H-2L-6 9V5H-9Z" />, String(comments)));
    if (argument<string>(element, 'evidence')) drawn.push(sign('evidence-sign', x - drawn.length * SIGN_DISTANCE, y, text('describe.evidence'), <path d="M-6 -8H3L6 -5V8H-6ZM-3 -2H3M-3 2H3" />));
    if (argument<boolean>(element, 'pinned')) drawn.push(sign('pin-sign', 4, y, text('pinned'), <path d="M-4 -6H4L3 0L5 3H-5L-3 0ZM0 3V9" />));
    return drawn;
}

/** The signs that explain themselves when they are pressed. */
const EXPLAINED = ['finding-sign', 'comment-sign'];

function sign(name: string, x: number, y: number, title: string, shape: VNode, letter = ''): VNode {
    return <g class={{ sign: true, 'takes-press': EXPLAINED.includes(name), [name]: true }} transform={`translate(${x} ${y})`} attrs={{ role: 'img', 'aria-label': title }}>
        <title>{title}</title>
        {shape}
        {letter ? [<text x={0} y={4}>{letter}</text>] : []}
    </g>;
}

function accented(node: VNode | undefined, category: string): VNode | undefined {
    if (node) node.data = { ...node.data, style: { '--accent': `var(--accent-${category})` } };
    return node;
}

/** From an end of an arrow to the middle of its handle: so far that the box, which is drawn above the arrow, does not cover it. */
const HANDLE_DISTANCE = 9;

/** What the user takes to lead an end of an arrow to another box. */
function handle(link: Readonly<Link>, end: 'source' | 'target', at: 'start' | 'end'): VNode {
    const numbers = numbersOf(marks(link));
    const [x, y, nextX, nextY] = at === 'start' ? numbers : [...numbers.slice(-2), ...numbers.slice(-4, -2)];
    const share = HANDLE_DISTANCE / (Math.hypot(nextX - x, nextY - y) || 1);
    return <circle class-reconnect-handle={true} class-takes-press={true} cx={x + (nextX - x) * share} cy={y + (nextY - y) * share} r={7} attrs={{ 'data-end': end }} />;
}

function isLine(mark: Mark): mark is Mark & { mark: 'path' } {
    return mark.mark === 'path';
}

/** The coordinates of an arrow's points, in turns across and down. */
function numbersOf(shown: Mark[]): number[] {
    return route(shown).match(/-?[\d.]+/g)!.map(Number);
}

function route(shown: Mark[]): string {
    return shown.filter(isLine).map(line => line.d).join('');
}

function curve(link: Readonly<Link>): string {
    const from = (link.source as Box).bounds;
    const to = (link.target as Box).bounds;
    const forward = to.x >= from.x;
    const start = { x: forward ? from.x + from.width : from.x, y: from.y + from.height / 2 };
    const end = { x: forward ? to.x : to.x + to.width, y: to.y + to.height / 2 };
    const bend = Math.max(style.sizes.columnGap / 2, Math.abs(end.x - start.x) / 2) * (forward ? 1 : -1);
    return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
}
