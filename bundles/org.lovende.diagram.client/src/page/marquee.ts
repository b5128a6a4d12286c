import { Action, Bounds, GModelElement, GModelRoot, MouseListener, Point, SelectAction, findParent, isSelectable } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DraggableNode, GroundNode, MarkedEdge, isShape, marks } from './elements';
import { html } from './panel';
import { isSelected } from './selected';
import { toDiagram, toPage } from './viewport';

/** So far, in pixels, a press of the button is a click. */
const CLICK = 4;

/**
 * Selects everything that a rectangle touches which the mouse draws: from empty ground with Shift, or without it while the tool is on. With Ctrl what
 * was selected before stays so.
 */
@injectable()
export class Marquee extends MouseListener {
    private readonly frame = html('div', { className: 'marquee' });
    private drawn?: { pressed: Point; from: Point; kept: string[]; selected: string };
    isOn = false;

    toggle(): void {
        this.isOn = !this.isOn;
        document.body.classList.toggle('drawing-marquee', this.isOn);
    }

    /** Whether a press of the mouse begins a rectangle, and so means nothing else. */
    takes(target: GModelElement, event: MouseEvent): boolean {
        return event.button === 0 && (event.shiftKey || this.isOn) && !findParent(target, each => each instanceof DraggableNode || each instanceof MarkedEdge);
    }

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        if (!this.takes(target, event)) return [];
        const kept = event.ctrlKey || event.metaKey ? candidates(target.root).filter(isSelected).map(element => element.id) : [];
        this.drawn = { pressed: { x: event.clientX, y: event.clientY }, from: toDiagram(target.root, event), kept, selected: '' };
        return [];
    }

    override mouseMove(target: GModelElement, event: MouseEvent): Action[] {
        if (!this.drawn) return [];
        if (event.buttons === 0) return this.end();
        if (!this.frame.isConnected && Point.maxDistance(this.drawn.pressed, { x: event.clientX, y: event.clientY }) < CLICK) return [];
        const bounds = rectangle(this.drawn.from, toDiagram(target.root, event));
        this.show(target.root, bounds);
        const ids = [...new Set([...this.drawn.kept, ...touched(target.root, bounds)])];
        if (ids.join() === this.drawn.selected) return [];
        this.drawn.selected = ids.join();
        return [SelectAction.setSelection(ids)];
    }

    override mouseUp(): Action[] {
        return this.end();
    }

    private show(root: Readonly<GModelRoot>, bounds: Bounds): void {
        const { x, y, zoom } = toPage(root, bounds);
        this.frame.style.cssText = `left:${x}px;top:${y}px;width:${bounds.width * zoom}px;height:${bounds.height * zoom}px`;
        if (!this.frame.isConnected) document.getElementById('diagram')!.append(this.frame);
    }

    private end(): Action[] {
        this.drawn = undefined;
        this.frame.remove();
        return [];
    }
}

/** What a rectangle can select. What has no marks stands elsewhere in the page. */
function candidates(root: Readonly<GModelRoot>): GModelElement[] {
    return root.children.filter(child => isSelectable(child) && !(child instanceof GroundNode) && marks(child).length > 0);
}

/** The nodes that a rectangle touches, and the edges between them. */
function touched(root: Readonly<GModelRoot>, bounds: Bounds): string[] {
    const nodes = candidates(root).filter(isShape).filter(node => Bounds.overlap(node.bounds, bounds)).map(node => node.id);
    const edges = root.children.filter((child): child is MarkedEdge => child instanceof MarkedEdge && nodes.includes(child.sourceId) && nodes.includes(child.targetId));
    return [...nodes, ...edges.map(edge => edge.id)];
}

function rectangle(a: Point, b: Point): Bounds {
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
