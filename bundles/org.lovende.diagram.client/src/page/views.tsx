/** @jsx svg */
import { GGraph, GGraphView, GModelElement, IView, RenderingContext, svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { DraggableNode, GroundNode, MarkedEdge, MarkedNode, argument, marks } from './elements';
import { Mark, arrowHead, drawMarks, fromFar } from './marks';
import { remembered } from './memory';
import { Detail, detail, look } from './sight';
import { PageState } from './state';
import { text } from './texts';

/** The whole diagram. Later types in the order of layers cover earlier ones; what is dragged covers what it passes. */
@injectable()
export class DiagramView extends GGraphView {
    @inject(PageState) private readonly state: PageState;

    override render(model: Readonly<GGraph>, context: RenderingContext): VNode {
        this.state.sees(look(model));
        const transform = `scale(${model.zoom}) translate(${-model.scroll.x},${-model.scroll.y})`;
        return <svg class-sprotty-graph={true} attrs={{ tabindex: 0, role: 'application', 'aria-label': text('diagram.label') }}>
            {arrowHead()}
            <g transform={transform}>{this.layered(model.children).map(child => context.renderElement(child)).filter(node => node !== undefined) as VNode[]}</g>
        </svg>;
    }

    private layered(children: readonly GModelElement[]): GModelElement[] {
        return [...children].sort((a, b) => layer(a) - layer(b));
    }
}

function layer(element: GModelElement): number {
    if (element instanceof MarkedEdge) return 1;
    if (element instanceof DraggableNode && element.isAway) return 3;
    return element instanceof GroundNode ? 0 : 2;
}

/** A node as its marks, with a frame around it while it is selected; of what is not in sight there is only its name. */
@injectable()
export class MarkedNodeView implements IView {
    render(node: Readonly<MarkedNode>, _context: RenderingContext): VNode | undefined {
        const shown = detail(node.bounds);
        return <g class-marked-node={true} class-selected={node.selected} attrs={description(node)}>
            {drawnMarks(node, shown)}
            {...(node.selected && shown !== 'name' ? [selectionFrame(node)] : [])}
            {...(shown === 'all' ? this.additions(node) : [])}
        </g>;
    }

    /** What is drawn above the marks, and not from far. */
    protected additions(_node: Readonly<MarkedNode>): VNode[] {
        return [];
    }
}

/** The marks of an element; drawn again only if they are others. */
export function drawnMarks(element: Readonly<GModelElement>, shown: Detail = 'all'): VNode[] {
    if (shown === 'name') return [];
    const all: Mark[] = marks(element);
    return remembered(element, shown, all, () => drawMarks(shown === 'shape' ? fromFar(all) : all));
}

export function selectionFrame(node: Readonly<MarkedNode>): VNode {
    return <rect class-selection-frame={true} x={-1.5} y={-1.5} width={node.bounds.width + 3} height={node.bounds.height + 3} rx={9} />;
}

/** What a screen reader says of an element. */
export function description(element: Readonly<GModelElement>): Record<string, string> {
    const label = argument<string>(element, 'label');
    return label ? { role: 'graphics-symbol', 'aria-label': label } : {};
}
