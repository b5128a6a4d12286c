const FOLLOWED = ['mousemove', 'mouseup'] as const;

/**
 * What the mouse does with a button that was pressed in the diagram belongs to the diagram until it is let go, also over the toolbar and outside the page:
 * otherwise a gesture that ends there would never end. The browser tells it to what is there.
 */
export function followMouse(): void {
    let isHeld = false;
    window.addEventListener('mousedown', event => (isHeld = graph()?.contains(event.target as Node) ?? false), true);
    for (const type of FOLLOWED)
        window.addEventListener(type, event => {
            const followed = isHeld;
            isHeld &&= event.buttons !== 0;
            if (followed && !graph()?.contains(event.target as Node)) graph()?.dispatchEvent(new MouseEvent(type, event));
        }, true);
}

function graph(): Element | null {
    return document.querySelector('#diagram svg.sprotty-graph');
}
