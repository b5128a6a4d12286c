import { Action, GModelElement, GModelRoot, MouseListener, Point, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { text } from '../page/texts';
import { isInside, toDiagram, toPage } from '../page/viewport';
import { Describing } from './describing';
import { Box, Link, boxes, links } from './elements';
import { operations } from './operations';
import { Rubber } from './rubber';

/** Why an arrow cannot be drawn; undefined if it can. Java decides; this tells the user before the button is let go. */
export function refusal(from: Box, to: Box): string | undefined {
    if (from.id === to.id) return text('connect.itself');
    return links(from.root).some(link => link.sourceId === from.id && link.targetId === to.id) ? text('connect.twice') : undefined;
}

/** The end that is led by the mouse: of a new arrow, or of one that is there. */
interface Led {
    /** The box at the end that stays. */
    fixed: string;
    /** The arrow that is there, and which of its ends is led. */
    link?: { id: string; end: 'source' | 'target' };
}

/** Draws an arrow from the handle of a box to the box where the mouse is let go, or leads an end of an arrow there. */
@injectable()
export class ConnectListener extends MouseListener {
    @inject(Rubber) private readonly rubber: Rubber;
    @inject(Describing) private readonly describing: Describing;
    private led?: Led;

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        const element = findParent(target, each => each instanceof Box || each instanceof Link);
        const part = event.target as Element;
        if (event.button !== 0) return [];
        if (element instanceof Box && part.closest('.connect-handle')) this.led = { fixed: element.id };
        const end = part.closest<SVGElement>('.reconnect-handle')?.dataset.end as 'source' | 'target' | undefined;
        if (element instanceof Link && end) this.led = { fixed: end === 'source' ? element.targetId : element.sourceId, link: { id: element.id, end } };
        return [];
    }

    override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
        const fixed = this.fixed(target.root);
        if (!fixed) return [];
        if (event.buttons === 0) return this.stop();
        const to = boxAt(target.root, toDiagram(target.root, event));
        const isEnd = this.led!.link?.end === 'source';
        const start = toPage(target.root, { x: fixed.bounds.x + (isEnd ? 0 : fixed.bounds.width), y: fixed.bounds.y + fixed.bounds.height / 2 });
        this.rubber.show(start, pageOf(event), to && to.id !== fixed.id ? to.id : undefined, to && this.why(fixed, to));
        return [];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const fixed = this.fixed(target.root);
        const led = this.led;
        const to = fixed && boxAt(target.root, toDiagram(target.root, event));
        const operation = fixed && to && !this.why(fixed, to) ? this.operation(led!, to) : undefined;
        this.stop();
        return operation ? [operation] : [];
    }

    private operation({ fixed, link }: Led, to: Box): Action {
        if (!link) return this.describing.connect(fixed, to.id);
        return link.end === 'source' ? operations.reconnect(link.id, to.id, fixed) : operations.reconnect(link.id, fixed, to.id);
    }

    private why(fixed: Box, to: Box): string | undefined {
        return this.led!.link?.end === 'source' ? refusal(to, fixed) : refusal(fixed, to);
    }

    private fixed(root: GModelRoot): Box | undefined {
        return this.led ? (root.index.getById(this.led.fixed) as Box | undefined) : undefined;
    }

    private stop(): Action[] {
        this.led = undefined;
        this.rubber.hide();
        return [];
    }
}

function boxAt(root: Readonly<GModelRoot>, point: Point): Box | undefined {
    return boxes(root).find(box => isInside(point, box.bounds));
}

function pageOf(event: MouseEvent): Point {
    const canvas = document.getElementById('diagram')!.getBoundingClientRect();
    return { x: event.clientX - canvas.left, y: event.clientY - canvas.top };
}
