import { Dimension, GModelRoot, Point, SetViewportAction, Viewport, isViewport } from '@eclipse-glsp/client';

/** Nobody can zoom out further. */
export const LEAST_ZOOM = 0.05;

/** Where a point of the diagram is in the page, and how large a unit of the diagram is there. */
export function toPage(root: Readonly<GModelRoot>, point: Point): Point & { zoom: number } {
    const { scroll, zoom } = viewportOf(root);
    return { x: (point.x - scroll.x) * zoom, y: (point.y - scroll.y) * zoom, zoom };
}

/** The point of the diagram below a mouse event. */
export function toDiagram(root: Readonly<GModelRoot>, event: MouseEvent): Point {
    const { scroll, zoom } = viewportOf(root);
    const canvas = document.getElementById('diagram')!.getBoundingClientRect();
    return { x: (event.clientX - canvas.left) / zoom + scroll.x, y: (event.clientY - canvas.top) / zoom + scroll.y };
}

/** Whether a point lies inside a rectangle, or no further than a margin beside it. */
export function isInside(point: Point, { x, y, width, height }: Point & Dimension, margin = 0): boolean {
    return point.x >= x - margin && point.x <= x + width + margin && point.y >= y - margin && point.y <= y + height + margin;
}

/** Scrolls no further than needed to see a rectangle; nothing is to be done if it is seen. */
export function scrollTo(root: Readonly<GModelRoot>, bounds: Point & Dimension): SetViewportAction[] {
    const { scroll, zoom } = viewportOf(root);
    const x = into(scroll.x, root.canvasBounds.width / zoom, bounds.x, bounds.width);
    const y = into(scroll.y, root.canvasBounds.height / zoom, bounds.y, bounds.height);
    return x === scroll.x && y === scroll.y ? [] : [SetViewportAction.create(root.id, { scroll: { x, y }, zoom }, { animate: false })];
}

/** Where the seen part of an axis has to begin. */
function into(seen: number, length: number, start: number, extent: number): number {
    const margin = 16;
    const shown = Math.max(seen, start + extent + margin - length);
    return Math.min(shown, start - margin);
}

/** What is seen now, as it stays when the user scrolls. */
export function viewNow(root: Readonly<GModelRoot>): Viewport {
    const { scroll, zoom } = viewportOf(root);
    return { scroll: { ...scroll }, zoom };
}

/** Whether the user would see no difference between two views. */
export function isSameView(one: Viewport, other: Viewport): boolean {
    return Math.abs(one.zoom - other.zoom) < 0.001 && Math.hypot(one.scroll.x - other.scroll.x, one.scroll.y - other.scroll.y) < 0.5;
}

function viewportOf(root: Readonly<GModelRoot>): Viewport {
    return isViewport(root) ? root : { scroll: Point.ORIGIN, zoom: 1 };
}
