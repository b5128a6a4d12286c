/** @jsx svg */
import { IView, RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { marks } from '../page/elements';
import { Mark, drawMarks } from '../page/marks';
import { MarkedNodeView, description } from '../page/views';
import { style } from '../page/theme';
import { Box, Column, Link } from './elements';

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
        return [...super.additions(box), <g class-connect-handle={true} class-takes-press={true} transform={`translate(${box.bounds.width} ${box.bounds.height / 2})`}>
            <circle r={14} class-connect-reach={true} />
            <circle r={7} />
            <path d="M-3 0H3M0.5 -2.5L3 0L0.5 2.5" />
        </g>];
    }
}

/** An arrow by the route that Java found; while an end is dragged, a plain curve to where it is. */
@injectable()
export class LinkView implements IView {
    render(link: Readonly<Link>, _context: RenderingContext): VNode | undefined {
        const shown = marks(link);
        const d = link.isAway ? curve(link) : route(shown);
        return <g class-link={true} class-selected={link.selected} attrs={description(link)}>
            <path class-link-reach={true} d={d} />
            {link.isAway ? drawMarks(shown.filter(isLine).map(line => ({ ...line, d }))) : drawMarks(shown)}
        </g>;
    }
}

function accented(node: VNode | undefined, category: string): VNode | undefined {
    if (node) node.data = { ...node.data, style: { '--accent': `var(--accent-${category})` } };
    return node;
}

function isLine(mark: Mark): mark is Mark & { mark: 'path' } {
    return mark.mark === 'path';
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
