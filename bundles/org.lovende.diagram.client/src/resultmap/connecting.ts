import { Action, GModelElement, GModelRoot, MouseListener, Point, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { text } from '../page/texts';
import { isInside, toDiagram, toPage } from '../page/viewport';
import { Describing } from './describing';
import { Box, boxes, links } from './elements';
import { Rubber } from './rubber';

/** Why an arrow cannot be drawn; undefined if it can. Java decides; this tells the user before the button is let go. */
export function refusal(from: Box, to: Box): string | undefined {
    if (from.id === to.id) return text('connect.itself');
    return links(from.root).some(link => link.sourceId === from.id && link.targetId === to.id) ? text('connect.twice') : undefined;
}

/** Draws an arrow from the handle of a box to the box where the mouse is let go. */
@injectable()
export class ConnectListener extends MouseListener {
    @inject(Rubber) private readonly rubber: Rubber;
    @inject(Describing) private readonly describing: Describing;
    private from?: string;

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        const box = findParent(target, each => each instanceof Box) as Box | undefined;
        if (!box || !(event.target as Element).closest('.connect-handle') || event.button !== 0) return [];
        this.from = box.id;
        return [];
    }

    override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
        const from = this.source(target.root);
        if (!from) return [];
        if (event.buttons === 0) return this.stop();
        const to = boxAt(target.root, toDiagram(target.root, event));
        const start = toPage(target.root, { x: from.bounds.x + from.bounds.width, y: from.bounds.y + from.bounds.height / 2 });
        this.rubber.show(start, pageOf(event), to && to.id !== from.id ? to.id : undefined, to && refusal(from, to));
        return [];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const from = this.source(target.root);
        this.stop();
        const to = from && boxAt(target.root, toDiagram(target.root, event));
        return from && to && !refusal(from, to) ? [this.describing.connect(from.id, to.id)] : [];
    }

    private source(root: GModelRoot): Box | undefined {
        return this.from ? (root.index.getById(this.from) as Box | undefined) : undefined;
    }

    private stop(): Action[] {
        this.from = undefined;
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
