import {
    Action, CenterCommand, ChangeBoundsTool, ConsoleLogger, DefaultTypes, FeatureModule, GGraph, GLSPScrollMouseListener, GModelElement, LogLevel, MessageAction, RankedSelectMouseListener, SelectAction, Selectable, TYPES, Viewport, ViewportKeyTool, ZoomMouseListener, bindAsService, bindOrRebind, changeBoundsToolModule, configureCommandStackOptions, findParentByFeature, isSelectable,
    commandPaletteModule, configureActionHandler, configureDefaultModelElements, contextMenuModule, copyPasteModule, decorationModule, deletionToolModule, edgeCreationToolModule,
    edgeEditToolModule, exportModule, hoverModule, labelEditModule, labelEditUiModule, markerNavigatorModule, marqueeSelectionToolModule, navigationModule, nodeCreationToolModule, overrideModelElement, resizeModule,
    searchPaletteModule, sourceModelWatcherModule, statusModule, svgMetadataModule, toolPaletteModule, typeHintsModule, validationModule
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Commands, PageCommand } from './commands';
import { DeletionPreview } from './deleting';
import { takesPress } from './dragging';
import { FirstView, WholeDiagram } from './firstView';
import { Marquee } from './marquee';
import { MessageLine } from './message';
import { ScrollUnlessSeen } from './scrolling';
import { SelectedElements } from './selected';
import { PageState } from './state';
import { Toolbar } from './toolbar';
import { viewCommands } from './viewCommands';
import { DiagramView } from './views';

/** Parts of GLSP's client that our own gestures replace, so that each key and gesture has one owner. */
export const unusedModules: FeatureModule[] = [
    commandPaletteModule, contextMenuModule, copyPasteModule, decorationModule, deletionToolModule, edgeCreationToolModule, edgeEditToolModule, exportModule, hoverModule, labelEditModule,
    labelEditUiModule, markerNavigatorModule, marqueeSelectionToolModule, navigationModule, nodeCreationToolModule, resizeModule, searchPaletteModule, sourceModelWatcherModule, statusModule, svgMetadataModule, toolPaletteModule, typeHintsModule,
    validationModule
];

/** Selects, and leaves the order in which elements are drawn: one that is moved between press and release gets no click and no double click. */
@injectable()
class SelectListener extends RankedSelectMouseListener {
    protected override handleSelectTarget(target: GModelElement & Selectable, deselected: GModelElement[]): Action[] {
        return [SelectAction.create({ selectedElementsIDs: [target.id], deselectedElementsIDs: deselected.map(element => element.id) })];
    }

    /** Pressed, one of several that are selected takes the others along; clicked, it is selected alone. */
    override mouseUp(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        const isClick = event.button === 0 && this.wasSelected && !this.hasDragged;
        const actions = super.mouseUp(target, event);
        const clicked = isClick ? findParentByFeature(target, isSelectable) : undefined;
        return clicked ? [SelectAction.setSelection([clicked.id])] : actions;
    }
}

/** So many milliseconds boxes glide to the places where they are arranged: the eye can follow them, and nobody waits for them. */
const GLIDE = 150;

/** So many pixels are a line for a mouse whose wheel counts lines. */
const LINE = 40;

@injectable()
class NoChangeBoundsTool extends ChangeBoundsTool {
    override enable(): void {
        /* DragListener moves nodes */
    }
}

/** Dragging the ground scrolls, dragging a handle or drawing a rectangle does not. */
@injectable()
class ScrollListener extends GLSPScrollMouseListener {
    @inject(Marquee) private readonly marquee: Marquee;

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        return takesPress(event) || this.marquee.takes(target, event) ? [] : (super.mouseDown(target, event) as Action[]);
    }
}

/** The wheel scrolls as everywhere, sideways with Shift; with Ctrl it zooms. A touchpad's pinch comes as the latter. */
@injectable()
class WheelListener extends ZoomMouseListener {
    override wheel(target: GModelElement, event: WheelEvent): Action[] {
        event.preventDefault();
        return super.wheel(target, event) as Action[];
    }

    protected override isScrollMode(event: WheelEvent): boolean {
        return !event.ctrlKey && !event.metaKey;
    }

    protected override processScroll(viewport: Viewport, event: WheelEvent): Viewport {
        const unit = (event.deltaMode === event.DOM_DELTA_LINE ? LINE : 1) / viewport.zoom;
        const [across, down] = event.shiftKey && !event.deltaX ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
        return { scroll: { x: viewport.scroll.x + across * unit, y: viewport.scroll.y + down * unit }, zoom: viewport.zoom };
    }
}

@injectable()
class NoViewportKeyTool extends ViewportKeyTool {
    override enable(): void {
        /* its keys would take letters from titles */
    }
}

/** What the pages of all kinds of diagrams have in common. */
export function commonModule(state: PageState): FeatureModule {
    return new FeatureModule((bind, unbind, isBound, rebind) => {
        const context = { bind, unbind, isBound, rebind };
        bindOrRebind(context, TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
        bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
        configureDefaultModelElements(context);
        configureCommandStackOptions(context, { defaultDuration: GLIDE });
        overrideModelElement(context, DefaultTypes.GRAPH, GGraph, DiagramView);
        rebind(CenterCommand).to(ScrollUnlessSeen);
        rebind(ChangeBoundsTool).to(NoChangeBoundsTool).inSingletonScope();
        rebind(GLSPScrollMouseListener).to(ScrollListener).inSingletonScope();
        rebind(ZoomMouseListener).to(WheelListener).inSingletonScope();
        rebind(RankedSelectMouseListener).to(SelectListener).inSingletonScope();
        rebind(ViewportKeyTool).to(NoViewportKeyTool).inSingletonScope();
        bind(PageState).toConstantValue(state);
        // before those who ask it
        bindAsService(context, TYPES.ISelectionListener, SelectedElements);
        bind(TYPES.ISelectionListener).toService(PageState);
        bindAsService(context, TYPES.MouseListener, Marquee);
        bind(FirstView).to(WholeDiagram).inSingletonScope();
        bind(MessageLine).toSelf().inSingletonScope();
        bindAsService(context, TYPES.KeyListener, Commands);
        bind(TYPES.IGModelRootListener).toService(Commands);
        bindAsService(context, TYPES.IDiagramStartup, Toolbar);
        bind(TYPES.IGModelRootListener).toService(Toolbar);
        bind(TYPES.ISelectionListener).toService(Toolbar);
        configureActionHandler(context, MessageAction.KIND, MessageLine);
        bind(DeletionPreview).toSelf().inSingletonScope();
        configureActionHandler(context, DeletionPreview.KIND, DeletionPreview);
    }, { featureId: Symbol('lovende'), requires: [changeBoundsToolModule] });
}

/** Commands that change only what is seen; last, so that their buttons stand after those of the kind. */
export const viewModule = new FeatureModule(bind => {
    bind(PageCommand).toDynamicValue(({ container }) => viewCommands(container.get(Marquee)));
}, { featureId: Symbol('view') });
