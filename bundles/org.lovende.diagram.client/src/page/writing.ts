import { GLSPActionDispatcher, GModelRoot, IGModelRootListener, IModelChangeService, SelectAction, TYPES } from '@eclipse-glsp/client';
import { inject, injectable, postConstruct } from 'inversify';
import { style } from './theme';
import { Leave, TitleField, TitlePlace } from './titleField';
import { Typed } from './typing';
import { scrollTo } from './viewport';

/** The height of a field in which something new is written. */
export const LEAST_HEIGHT = 56;

/**
 * Writing titles in place: of something that is there, or of new things one after the other. A kind of diagram says what is written where and what
 * becomes of it.
 *
 * @typeParam W what is written
 */
@injectable()
export abstract class Writing<W> implements IGModelRootListener, Typed {
    @inject(TYPES.IActionDispatcher) protected readonly dispatcher: GLSPActionDispatcher;
    @inject(TYPES.IModelChangeService) private readonly changes: IModelChangeService;
    protected root: Readonly<GModelRoot>;
    private readonly field = new TitleField((how, title) => this.left(how, title), lines => this.pastedOver(lines));
    private written?: W;
    private toSelect?: string;

    @postConstruct()
    protected followView(): void {
        this.changes.onViewportChanged(() => this.field.isOpen && this.field.moveTo(this.root));
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        if (this.toSelect && root.index.getById(this.toSelect)) {
            this.select(this.toSelect);
            this.toSelect = undefined;
        }
        if (this.written && this.field.isOpen) this.follow(this.written);
    }

    /** A letter begins something new at what is selected. */
    abstract typed(root: Readonly<GModelRoot>, letter: string): void;

    /** Where it is written; undefined: that is gone. */
    protected abstract place(written: W): TitlePlace | undefined;

    /** What a screen reader says of the field. */
    protected abstract label(written: W): string;

    /** Has Java keep what was written. What it gives back is written next. */
    protected abstract keep(how: Leave, written: W, title: string): W | undefined;

    /** Several lines were pasted instead of a title. */
    protected abstract pasted(written: W, lines: string): void;

    protected open(written: W, before = '', isProposal = false): void {
        const place = this.place(written);
        if (!place) return;
        this.written = written;
        this.field.open(this.root, place, before, this.label(written), isProposal);
        this.reveal(place);
    }

    /** Selects an element as soon as the page shows it. */
    protected selectWhenThere(id: string): void {
        this.toSelect = id;
    }

    protected select(id: string): void {
        void this.dispatcher.dispatch(SelectAction.setSelection([id]));
    }

    /** Keeps the field where it belongs; closes it where that is gone. */
    private follow(written: W): void {
        const place = this.place(written);
        if (!place) return this.left('escape', '');
        this.field.moveTo(this.root, place);
        this.reveal(place);
    }

    private reveal(place: TitlePlace): void {
        void this.dispatcher.dispatchAll(scrollTo(this.root, { ...place, width: place.width ?? style.sizes.boxWidth }));
    }

    private left(how: Leave, title: string): void {
        const written = this.written!;
        this.written = undefined;
        const next = how === 'escape' ? undefined : this.keep(how, written, title);
        if (next) this.open(next);
        else this.field.close();
    }

    private pastedOver(lines: string): void {
        const written = this.written!;
        this.written = undefined;
        this.field.close();
        this.pasted(written, lines);
    }
}
