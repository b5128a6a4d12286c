import { VNode, attributesModule, classModule, datasetModule, eventListenersModule, init, propsModule, styleModule } from 'snabbdom';

const patch = init([attributesModule, classModule, datasetModule, eventListenersModule, propsModule, styleModule]);

/** A part of the page beside the diagram. What stays the same keeps its element, and so focus and scrolling. */
export class Panel {
    private shown: VNode | Element;

    /** @param parent the panel is put at its end */
    constructor(parent: Element) {
        this.shown = parent.appendChild(document.createElement('div'));
    }

    show(content: VNode): void {
        this.shown = patch(this.shown, content);
    }
}
