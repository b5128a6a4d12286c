import { Bounds, CenterCommand, GModelRoot, Viewport, isViewport } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** Scrolls to elements that were chosen elsewhere. If all of them are seen already, the user finds them where they are: nothing moves. */
@injectable()
export class ScrollUnlessSeen extends CenterCommand {
    override getNewViewport(bounds: Bounds, root: GModelRoot): Viewport | undefined {
        return this.action.retainZoom && isSeen(bounds, root) ? undefined : super.getNewViewport(bounds, root);
    }
}

function isSeen(bounds: Bounds, root: GModelRoot): boolean {
    if (!isViewport(root)) return false;
    const { scroll, zoom, canvasBounds } = root;
    return bounds.x >= scroll.x && bounds.x + bounds.width <= scroll.x + canvasBounds.width / zoom
        && bounds.y >= scroll.y && bounds.y + bounds.height <= scroll.y + canvasBounds.height / zoom;
}
