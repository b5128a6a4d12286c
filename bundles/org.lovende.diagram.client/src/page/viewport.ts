import { Dimension, GModelRoot, Point, isViewport } from '@eclipse-glsp/client';

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

/** Whether a point lies inside a rectangle. */
export function isInside(point: Point, bounds: Point & Dimension): boolean {
    return point.x >= bounds.x && point.x <= bounds.x + bounds.width && point.y >= bounds.y && point.y <= bounds.y + bounds.height;
}

function viewportOf(root: Readonly<GModelRoot>): { scroll: Point; zoom: number } {
    return isViewport(root) ? root : { scroll: Point.ORIGIN, zoom: 1 };
}
