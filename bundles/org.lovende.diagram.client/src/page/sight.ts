import { Bounds, GModelRoot, isViewport } from '@eclipse-glsp/client';

/** How much of an element is drawn: its name only, for screen readers; its shape, without letters and signs; all of it. */
export type Detail = 'name' | 'shape' | 'all';

/** So small, no text can be read: its letters are not three pixels high. */
const FAR = 0.2;
/** Signs and handles stick out of their elements so far, in the units of the diagram. */
const OVERHANG = 32;

let isChosen = false;
let seen: Bounds = Bounds.EMPTY;
let isFar = false;

/** From now on what is in sight is drawn. Before it, the browser would draw what is at once replaced by the first view. */
export function firstViewIsChosen(): void {
    isChosen = true;
}

/** Takes up which part of the diagram is seen. */
export function look(root: Readonly<GModelRoot>): Bounds & { zoom: number } {
    const { scroll, zoom } = isViewport(root) ? root : { scroll: { x: 0, y: 0 }, zoom: 1 };
    const { width, height } = root.canvasBounds;
    seen = { ...scroll, width: width / zoom, height: height / zoom };
    isFar = zoom < FAR;
    return { ...seen, zoom };
}

/** How much of an element with these bounds is to be drawn now. */
export function detail(bounds: Bounds): Detail {
    const isSeen = isChosen && bounds.x - OVERHANG < seen.x + seen.width && bounds.x + bounds.width + OVERHANG > seen.x
        && bounds.y - OVERHANG < seen.y + seen.height && bounds.y + bounds.height + OVERHANG > seen.y;
    if (!isSeen) return 'name';
    return isFar ? 'shape' : 'all';
}
