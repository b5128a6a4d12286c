import { Action, Emitter, GLSPActionDispatcher, GModelRoot, IGModelRootListener, ISelectionListener, Operation, SelectAction, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Choice, Plot, Point, plotOf, points } from './elements';
import { Values } from './scale';

/** What the page shows at the moment, for all of its parts; what they do goes through here to Java. */
@injectable()
export class Matrix implements IGModelRootListener, ISelectionListener {
    @inject(TYPES.IActionDispatcherProvider) private readonly dispatcher: () => Promise<GLSPActionDispatcher>;
    private readonly changedEmitter = new Emitter<void>();
    /** Something that the page shows has changed. */
    readonly onChanged = this.changedEmitter.event;
    root: Readonly<GModelRoot>;
    private selected: string[] = [];
    private readonly waiting: (() => void)[] = [];
    private live?: { id: string; values?: Values };

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        if (this.isThere) this.changedEmitter.fire();
        this.waiting.splice(0).forEach(resolve => resolve());
    }

    selectionChanged(root: Readonly<GModelRoot>, selected: string[]): void {
        this.root = root;
        this.selected = selected;
        if (this.isThere) this.changedEmitter.fire();
    }

    private get isThere(): boolean {
        return this.root !== undefined && plotOf(this.root) !== undefined;
    }

    get plot(): Plot {
        return plotOf(this.root);
    }

    point(id: string): Point | undefined {
        const element = this.root.index.getById(id);
        return element instanceof Point ? element : undefined;
    }

    get selection(): Point[] {
        return points(this.root).filter(point => this.selected.includes(point.id));
    }

    /** The point that is selected alone. */
    get selectedPoint(): Point | undefined {
        return this.selection.length === 1 ? this.selection[0] : undefined;
    }

    isSelected(id: string): boolean {
        return this.selected.includes(id);
    }

    select(id: string): void {
        if (!(this.selected.length === 1 && this.selected[0] === id)) this.dispatch(SelectAction.setSelection([id]));
    }

    /** The values of a point as the page shows them: while it is dragged, those of the place where it is. */
    valuesOf(point: Point): Partial<Values> {
        return this.live?.id === point.id && this.live.values ? this.live.values : { importance: point.importance, ease: point.ease };
    }

    /** Shows the values of a point that is being dragged; undefined: nothing is dragged any more. */
    showLive(live?: { id: string; values?: Values }): void {
        this.live = live;
        this.changedEmitter.fire();
    }

    /** Has Java show other points, another round, or all of it as is fit for a room; what is not named stays as it is. */
    showOther(change: { kinds?: string[]; origins?: string[]; periods?: string[]; round?: string }): Promise<void> {
        const { view } = this.plot;
        const ids = (choices: Choice[]): string[] => choices.filter(choice => choice.isChosen).map(choice => choice.id);
        const isForRoom = document.documentElement.dataset.projector === 'true';
        return this.dispatch({
            kind: 'showMatrix', kinds: ids(view.kinds), origins: ids(view.origins), periods: ids(view.periods), round: ids(view.rounds)[0], isForRoom, ...change
        } as Action);
    }

    dispatch(action: Action): Promise<void> {
        return this.dispatcher().then(dispatcher => dispatcher.dispatch(action));
    }

    /** Has Java do what the user wants. */
    operate(kind: string, what: object): Promise<void> {
        return this.dispatch({ kind, isOperation: true, ...what } as Operation);
    }

    /** Has Java do what the user wants with a point, and selects it as soon as the page shows that. */
    async operateAndSelect<W extends { id: string }>(kind: string, what: W): Promise<void> {
        const updated = new Promise<void>(resolve => this.waiting.push(resolve));
        await this.operate(kind, what);
        await updated;
        this.select(what.id);
    }
}
