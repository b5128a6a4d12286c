import { FitToScreenAction, GModelRoot, SelectAction, SetViewportAction, Viewport, isSelectable, isViewport } from '@eclipse-glsp/client';
import { PageCommand } from './commands';
import { GroundNode, isShape } from './elements';
import { keyPanel } from './keyPanel';
import { Marquee } from './marquee';

const STEP = 1.25;
const PROJECTOR_ZOOM = 1.5;
const PROJECTOR_MARGIN = 12;

/** The commands that change only what is seen. To fit all, all are named: without names sprotty fits what is selected. */
export function viewCommands(marquee: Marquee): PageCommand[] {
    return [
        { id: 'marquee', keys: [], group: 'view', isOn: () => marquee.isOn, run: () => marquee.toggle() },
        { id: 'zoomIn', keys: ['M1++', 'M1+='], group: 'view', run: root => [zoom(root, STEP)] },
        { id: 'zoomOut', keys: ['M1+-'], group: 'view', run: root => [zoom(root, 1 / STEP)] },
        { id: 'fit', keys: ['M1+0'], group: 'view', run: root => [FitToScreenAction.create(root.children.map(child => child.id), { padding: 16, maxZoom: PROJECTOR_ZOOM, animate: !wantsLessMotion() })] },
        { id: 'projector', keys: ['F8'], group: 'view', isOn: isProjector, run: root => toggleProjector(root) },
        { id: 'selectAll', keys: ['M1+A'], run: root => [SelectAction.setSelection(root.children.filter(child => isSelectable(child) && !(child instanceof GroundNode)).map(child => child.id))] },
        { id: 'selectNone', keys: ['Escape'], run: () => selectNone(marquee) },
        { id: 'keys', keys: ['M1+Shift+K'], group: 'help', run: keyPanel }
    ];
}

function selectNone(marquee: Marquee): SelectAction[] {
    if (marquee.isOn) marquee.toggle();
    return [SelectAction.create({ deselectedElementsIDs: true })];
}

/** Whether the user has asked the system for less motion. */
function wantsLessMotion(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function zoom(root: Readonly<GModelRoot>, factor: number): SetViewportAction {
    const { scroll, zoom: before } = root as unknown as Viewport;
    const after = before * factor;
    const { width, height } = root.canvasBounds;
    // the middle of what is seen stays where it is
    const shift = (1 / before - 1 / after) / 2;
    return SetViewportAction.create(root.id, { scroll: { x: scroll.x + width * shift, y: scroll.y + height * shift }, zoom: after }, { animate: false });
}

function isProjector(): boolean {
    return document.documentElement.dataset.projector === 'true';
}

/** What was seen before the projector mode, to be seen again after it. */
let beforeProjector: Viewport | undefined;

/** For a room: high contrast, and letters one and a half times as large as on the desk, beginning at the upper left corner of the diagram. */
function toggleProjector(root: Readonly<GModelRoot>): SetViewportAction[] {
    const on = !isProjector();
    document.documentElement.dataset.projector = String(on);
    if (!isViewport(root)) return [];
    if (!on) return beforeProjector ? [SetViewportAction.create(root.id, beforeProjector, { animate: false })] : [];
    beforeProjector = { scroll: root.scroll, zoom: root.zoom };
    const nodes = root.children.filter(isShape);
    const scroll = { x: Math.min(...nodes.map(node => node.bounds.x)) - PROJECTOR_MARGIN, y: Math.min(...nodes.map(node => node.bounds.y)) - PROJECTOR_MARGIN };
    return [SetViewportAction.create(root.id, { scroll, zoom: PROJECTOR_ZOOM }, { animate: false })];
}
