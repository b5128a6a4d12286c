import { focusGraph, isTab } from './keys';
import { PageState } from './state';

/**
 * Tells Java when Tab has led out of the page, behind its last stop or before its first one. WebKitGTK takes the keys from the page then and gives them to
 * nobody, and SWT does not notice.
 */
export function followTab(state: PageState): void {
    window.addEventListener('keydown', event => {
        if (!isTab(event) || event.ctrlKey || event.metaKey || event.altKey) return;
        if (document.activeElement instanceof SVGElement) beginAtDiagram(document.activeElement);
        // until then the browser has led on
        setTimeout(() => document.activeElement === document.body && state.left(!event.shiftKey));
    }, true);
}

/** Tab begins where the mouse has pressed last, if that is in the diagram; WebKit leads from there to the first stop of the page, not behind its last one. */
function beginAtDiagram(graph: SVGElement): void {
    graph.blur();
    focusGraph();
}
