import { VNode, attributesModule, classModule, datasetModule, eventListenersModule, init, propsModule, styleModule } from 'snabbdom';

const patch = init([attributesModule, classModule, datasetModule, eventListenersModule, propsModule, styleModule]);

/** A part of the page whose content is described as a whole. What stays the same keeps its element, and so focus and scrolling. */
export class Region {
    private shown: VNode | Element;

    /** @param parent the region is put at its end */
    constructor(parent: Element) {
        this.shown = parent.appendChild(document.createElement('div'));
    }

    show(content: VNode): void {
        const focused = document.activeElement;
        this.shown = patch(this.shown, content);
        // what moves to another place in a list loses the focus
        if (focused instanceof HTMLElement && focused.isConnected && document.activeElement === document.body) focused.focus({ preventScroll: true });
    }
}
