/** @jsx svg */
import { IView, RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { argument, marks } from '../page/elements';
import { Mark, drawMarks } from '../page/marks';
import { description } from '../page/views';
import { Ghost, Plot, Point } from './elements';

@injectable()
export class PlotView implements IView {
    render(plot: Readonly<Plot>, _context: RenderingContext): VNode | undefined {
        return <g class-plot={true}>{drawMarks(marks(plot))}</g>;
    }
}

/** A disc with its number and title. The line to where it belongs is left out while it is dragged. */
@injectable()
export class PointView implements IView {
    render(point: Readonly<Point>, _context: RenderingContext): VNode | undefined {
        if (!point.isInField) return <g></g>;
        const radius = point.bounds.width / 2;
        return <g class-point={true} class-selected={point.selected} class-away={point.isAway} attrs={description(point)}
            style={{ '--accent': `var(--accent-${point.category})` }}>
            {point.isAway ? [] : drawMarks(argument<Mark[]>(point, 'leader'))}
            {point.selected ? [<circle class-point-frame={true} cx={radius} cy={radius} r={radius + 2.5} />] : []}
            {drawMarks(marks(point))}
            <title>{point.label}</title>
        </g>;
    }
}

/** Where a point stood in an earlier round, with a thin line to where it stands now. */
@injectable()
export class GhostView implements IView {
    render(ghost: Readonly<Ghost>, _context: RenderingContext): VNode | undefined {
        const point = ghost.root.index.getById(ghost.of) as Point | undefined;
        return <g class-ghost={true} attrs={description(ghost)}>
            {point ? [line(ghost, point)] : []}
            {drawMarks(marks(ghost))}
            <title>{argument<string>(ghost, 'label')}</title>
        </g>;
    }
}

/** From edge to edge, in the coordinates of the ghost; nothing where the two overlap. */
function line(ghost: Readonly<Ghost>, point: Point): VNode {
    const from = ghost.bounds.width / 2;
    const radius = point.bounds.width / 2;
    const dx = point.position.x + radius - ghost.position.x - from;
    const dy = point.position.y + radius - ghost.position.y - from;
    const length = Math.hypot(dx, dy);
    const d = length <= from + radius ? ''
        : `M${from + (dx / length) * from} ${from + (dy / length) * from}L${from + dx - (dx / length) * radius} ${from + dy - (dy / length) * radius}`;
    return <path class-ghost-line={true} d={d} />;
}
