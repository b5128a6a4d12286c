/** @jsx svg */
import { RenderingContext, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { text } from '../page/texts';
import { MarkedNodeView } from '../page/views';
import { Area, Heading, Note } from './elements';
import { landing } from './moving';

/** Areas, headings and notes; what is dragged over one of them marks it as the target. */
@injectable()
export class BoardView extends MarkedNodeView {
    override render(part: Readonly<Area | Heading | Note>, context: RenderingContext): VNode | undefined {
        const node = super.render(part, context);
        if (node) node.data = { ...node.data, class: { ...node.data?.class, 'drop-target': landing(part.root) === part, draggable: !(part instanceof Area) }, style: { '--accent': `var(--accent-${part.category})` } };
        return node;
    }
}

/** The heading of a group with the button that makes a core element of it. */
@injectable()
export class HeadingView extends BoardView {
    protected override additions(heading: Readonly<Heading>): VNode[] {
        const { width, height } = heading.bounds;
        const name = text('becomeCoreElement');
        return [
            <rect class-grip={true} width={width} height={height} rx={8} />,
            <g class-become-core-element={true} class-takes-press={true} attrs={{ role: 'button', 'aria-label': name }} transform={`translate(${width - 24} 22)`}>
                <title>{name}</title>
                <circle r={13} />
                <path d="M0 -7L2 -2.3L7 -2L3.2 1.3L4.4 6.3L0 3.5L-4.4 6.3L-3.2 1.3L-7 -2L-2 -2.3Z" />
            </g>,
            ...super.additions(heading)
        ];
    }
}
