/** @jsx svg */
import { RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { text } from '../page/texts';
import { MarkedNodeView, description } from '../page/views';
import { AddPlace, Card, Cell, Heading, Spot, cardsIn, phases, professions } from './elements';
import { landing, newIndex } from './moving';

/** A cell; while cards are dragged over it, with a line where they would land. */
@injectable()
export class CellView extends MarkedNodeView {
    override render(cell: Readonly<Cell>, context: RenderingContext): VNode | undefined {
        const target = landing(cell.root);
        const node = super.render(cell, context);
        if (node && target?.cell === cell) node.data = { ...node.data, class: { ...node.data?.class, 'drop-target': true } };
        return node;
    }

    protected override additions(cell: Readonly<Cell>): VNode[] {
        const target = landing(cell.root);
        return target?.cell === cell ? [...super.additions(cell), dropLine(12, between(cell, target.before), cell.bounds.width - 12)] : super.additions(cell);
    }
}

function between(cell: Readonly<Cell>, before?: Card): number {
    const staying = cardsIn(cell).filter(card => !card.isAway);
    const last = staying.at(-1);
    if (before) return before.position.y - cell.position.y - 6;
    return last ? last.position.y + last.bounds.height - cell.position.y + 6 : 6;
}

function dropLine(x1: number, y: number, x2: number): VNode {
    return <line class-drop-line={true} x1={x1} y1={y} x2={x2} y2={y} />;
}

/** The heading of a phase or profession; while another one is dragged, with a line where that would land. */
@injectable()
export class HeadingView extends MarkedNodeView {
    override render(heading: Readonly<Heading>, context: RenderingContext): VNode | undefined {
        const node = super.render(heading, context);
        if (node) node.data = { ...node.data, class: { ...node.data?.class, heading: true }, style: { '--accent': `var(--accent-${heading.isPhase ? 'core-element' : 'neutral'})` } };
        return node;
    }

    protected override additions(heading: Readonly<Heading>): VNode[] {
        const lanes = heading.isPhase ? phases(heading.root) : professions(heading.root);
        const dragged = lanes.find(lane => newIndex(lane) !== undefined);
        if (!dragged || dragged === heading) return super.additions(heading);
        const rest = lanes.filter(lane => lane !== dragged);
        const index = newIndex(dragged)!;
        const { width, height } = heading.bounds;
        const [before, after] = heading.isPhase ? [`M-4 0V${height}`, `M${width + 4} 0V${height}`] : [`M0 -4H${width}`, `M0 ${height + 4}H${width}`];
        const lines = [rest[index] === heading ? before : '', index === rest.length && rest.at(-1) === heading ? after : ''].filter(d => d);
        return [...super.additions(heading), ...lines.map(d => <path class-drop-line={true} d={d} />)];
    }
}

/** A card, whose parts that say something can be clicked. */
@injectable()
export class CardView extends MarkedNodeView {
    override render(card: Readonly<Card>, context: RenderingContext): VNode | undefined {
        const node = super.render(card, context);
        const accent = card.isInUse ? 'short-term' : 'medium-term';
        if (node) node.data = { ...node.data, class: { ...node.data?.class, card: true, away: card.isAway }, style: { '--accent': `var(--accent-${accent})` } };
        return node;
    }

    protected override additions(card: Readonly<Card>): VNode[] {
        return [...super.additions(card), ...card.spots.map(spotView)];
    }
}

function spotView(spot: Spot, index: number): VNode {
    const { x, y, width, height } = spot;
    const name = text(`spot.${spot.saying}`, spot.text);
    const middle = { x: x + width / 2, y: y + height / 2 };
    return <g class-spot={true} class-takes-press={true} class-offered={!spot.isSaid} attrs={{ 'data-spot': index, 'data-saying': spot.saying, role: 'button', 'aria-label': name }}>
        <title>{name}</title>
        <rect x={x} y={y} width={width} height={height} rx={height / 2} />
        {spot.isSaid ? [] : [<text x={middle.x} y={middle.y + 4}>{spot.text}</text>]}
        {spot.saying === 'core_element' ? [<path class-take-out={true} d={`M${middle.x - 4} ${middle.y - 4}l8 8m0 -8l-8 8`} />] : []}
    </g>;
}

/** A place for a new phase or profession. */
@injectable()
export class AddView extends MarkedNodeView {
    protected override additions(place: Readonly<AddPlace>): VNode[] {
        const { width, height } = place.bounds;
        return [
            <rect class-add-place={true} x={0.5} y={0.5} width={width - 1} height={height - 1} rx={8} />,
            <text class-add-word={true} x={width / 2} y={height / 2 + 5}>{text(place.isPhase ? 'add.phase' : 'add.profession')}</text>,
            ...super.additions(place)
        ];
    }

    override render(place: Readonly<AddPlace>, context: RenderingContext): VNode | undefined {
        const node = super.render(place, context);
        const name = text(place.isPhase ? 'command.newPhase' : 'command.newProfession');
        if (node) node.data = { ...node.data, attrs: { ...description(place), role: 'button', 'aria-label': name } };
        return node;
    }
}
