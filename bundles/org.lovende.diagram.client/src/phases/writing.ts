import { Action, GModelElement, GModelRoot, MouseListener, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { rename } from '../page/operation';
import { text } from '../page/texts';
import { style } from '../page/theme';
import { Leave, TitlePlace } from '../page/titleField';
import { LEAST_HEIGHT, Writing } from '../page/writing';
import { AddPlace, Card, Cell, Heading, cardsIn, cells, phases } from './elements';
import { Place, isPlace, selectedPlace } from './grid';
import { operations } from './operations';

/** Something that is being written and is not there yet. */
type Draft = { cell: string } | { isPhase: boolean; after?: string };
type Written = { id: string } | { draft: Draft };

const PADDING = 12;
const LANE_WIDTH = 176;

/** Writing titles: of new procedures, phases and professions one after the other, or of one that is there. */
@injectable()
export class PhasesWriting extends Writing<Written> {
    /** Opens the title of something that is there. */
    edit(element: Card | Heading): void {
        this.open({ id: element.id }, element.title);
    }

    /** Begins what comes next at a place: a procedure in a cell or below a card, a phase or profession after a heading. */
    createAt(place: Place, title = ''): void {
        if (place instanceof Cell || place instanceof Card) this.create({ cell: place instanceof Cell ? place.id : place.cell }, title);
        else this.create({ isPhase: place.isPhase, after: place instanceof Heading ? place.id : undefined }, title);
    }

    create(draft: Draft, title = ''): void {
        this.open({ draft }, title);
    }

    override typed(root: Readonly<GModelRoot>, letter: string): void {
        const place = selectedPlace(root);
        if (place) this.createAt(place, letter);
    }

    protected override place(written: Written): TitlePlace | undefined {
        if ('id' in written) return this.placeOf(this.root.index.getById(written.id));
        return 'cell' in written.draft ? this.placeIn(this.root.index.getById(written.draft.cell)) : this.placeAfter(written.draft);
    }

    private placeOf(element: GModelElement | undefined): TitlePlace | undefined {
        if (!(element instanceof Card || element instanceof Heading)) return undefined;
        const { width, height } = element.bounds;
        return { ...element.position, width, height, category: element instanceof Card ? (element.isInUse ? 'short-term' : 'medium-term') : category(element.isPhase) };
    }

    private placeIn(cell: GModelElement | undefined): TitlePlace | undefined {
        if (!(cell instanceof Cell)) return undefined;
        const last = cardsIn(cell).at(-1);
        const y = last ? last.bounds.y + last.bounds.height + PADDING : cell.bounds.y + PADDING;
        return { x: cell.bounds.x + PADDING, y, height: LEAST_HEIGHT, category: 'medium-term' };
    }

    private placeAfter({ isPhase, after }: { isPhase: boolean; after?: string }): TitlePlace {
        const add = this.root.children.find((child): child is AddPlace => child instanceof AddPlace && child.isPhase === isPhase)!;
        const before = after ? this.root.index.getById(after) : undefined;
        const { x, y, width, height } = (before instanceof Heading ? before : add).bounds;
        const beyond = before instanceof Heading ? { x: isPhase ? x + width + 8 : x, y: isPhase ? y : y + height + 8 } : { x, y };
        return { ...beyond, width: isPhase ? style.sizes.boxWidth : LANE_WIDTH, height: isPhase ? height : add.bounds.height, category: category(isPhase) };
    }

    protected override label(written: Written): string {
        if ('id' in written) return text('title.edit');
        if ('cell' in written.draft) return text('title.newProcedure');
        return text(written.draft.isPhase ? 'title.newPhase' : 'title.newProfession');
    }

    protected override keep(how: Leave, written: Written, title: string): Written | undefined {
        if ('id' in written) return this.rename(written.id, title);
        const next = this.next(how, written.draft, this.write(written.draft, title));
        return next && { draft: next };
    }

    /** What is written after something: Enter one more of its kind, Tab in a cell a procedure of the next phase. */
    private next(how: Leave, draft: Draft, id: string | undefined): Draft | undefined {
        if (!id) return undefined;
        if (how === 'enter') return 'cell' in draft ? draft : { isPhase: draft.isPhase, after: id };
        if (!('cell' in draft) || (how !== 'tab' && how !== 'backTab')) return undefined;
        const cell = this.root.index.getById(draft.cell) as Cell;
        const columns = phases(this.root).map(phase => phase.id);
        const phase = columns[columns.indexOf(cell.phase) + (how === 'tab' ? 1 : -1)];
        const beside = cells(this.root).find(each => each.phase === phase && each.profession === cell.profession);
        return beside ? { cell: beside.id } : undefined;
    }

    /** @returns the identifier of what was made; undefined if there was nothing to write */
    private write(draft: Draft, title: string): string | undefined {
        if (!title.trim()) return undefined;
        const id = crypto.randomUUID();
        this.selectWhenThere(id);
        if (!('cell' in draft)) void this.dispatcher.dispatch(operations.createLane({ ...draft, id, title }));
        else this.writeProcedures(draft.cell, id, title.replace(/\s*\n\s*/g, ' '));
        return id;
    }

    private writeProcedures(cellId: string, id: string, lines: string): void {
        const cell = this.root.index.getById(cellId);
        if (cell instanceof Cell) void this.dispatcher.dispatch(operations.createProcedures({ id, phase: cell.phase, profession: cell.profession, text: lines }));
    }

    private rename(id: string, title: string): undefined {
        const element = this.root.index.getById(id);
        if ((element instanceof Card || element instanceof Heading) && title !== element.title) void this.dispatcher.dispatch(rename(id, title));
    }

    /** Several lines in a cell are several procedures; in a heading they are one text. */
    protected override pasted(written: Written, lines: string): void {
        const cell = 'draft' in written ? ('cell' in written.draft ? written.draft.cell : undefined) : (this.root.index.getById(written.id) as Card).cell;
        if (cell) this.writeProcedures(cell, crypto.randomUUID(), lines);
    }
}

function category(isPhase: boolean): string {
    return isPhase ? 'core-element' : 'neutral';
}

/** Double click edits a title or makes a procedure; a click on a place for something new makes that. */
@injectable()
export class WritingMouseListener extends MouseListener {
    @inject(PhasesWriting) private readonly writing: PhasesWriting;

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const place = findParent(target, isPlace);
        if ((event.target as Element).closest('.takes-press')) return [];
        if (place instanceof Card || place instanceof Heading) this.writing.edit(place);
        else if (place instanceof Cell) this.writing.createAt(place);
        return [];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const place = findParent(target, isPlace);
        // after the mouse has done with the press, which would take the focus from the field
        if (place instanceof AddPlace && event.button === 0) setTimeout(() => this.writing.createAt(place));
        return [];
    }
}
