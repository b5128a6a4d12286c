import { Action, GModelElement, GModelRoot, MouseListener, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { text } from '../page/texts';
import { Leave, TitlePlace } from '../page/titleField';
import { toDiagram } from '../page/viewport';
import { LEAST_HEIGHT, Writing } from '../page/writing';
import { Area, Heading, Note, areaOf, areas, isPart, notesIn, selectedOne } from './elements';
import { operations } from './operations';

/** What is being written: a note that is not there yet, a note's title or purpose, or the name of a group. */
type Written = { area: string } | { note: string; isPurpose: boolean } | { group: string };

const PADDING = 12;
const WIDTH = 216;

/** Writing on the board: notes one after the other, what they are for, and the names of groups. */
@injectable()
export class BoardWriting extends Writing<Written> {
    private awaited?: { note: string; then: 'select' | 'purpose' | 'group' };

    override modelRootChanged(root: Readonly<GModelRoot>): void {
        super.modelRootChanged(root);
        const note = this.awaited && root.index.getById(this.awaited.note);
        if (note instanceof Note) this.arrived(note);
    }

    /** Opens the title of a note or the name of a group. */
    edit(element: Note | Heading): void {
        if (element instanceof Note) this.open({ note: element.id, isPurpose: false }, element.title);
        else this.open({ group: element.group }, element.group);
    }

    /** Opens the purpose of a note. */
    purpose(note: Note): void {
        this.open({ note: note.id, isPurpose: true }, note.purpose);
    }

    /** Begins a note in the area of an element. */
    createAt(element: Note | Heading | Area, title = ''): void {
        const area = element instanceof Area ? element : areaOf(element);
        this.open({ area: area.kind === 'CORE_ELEMENT' || area.kind === 'NEW_GROUP' ? 'loose' : area.id }, title);
    }

    /** Asks for the name of a group as soon as a note stands in it. */
    nameGroupOf(note: string): void {
        this.awaited = { note, then: 'group' };
    }

    private arrived(note: Note): void {
        const { then } = this.awaited!;
        const area = areaOf(note);
        if (then === 'group' && area.kind !== 'GROUP') return;
        this.awaited = undefined;
        if (then === 'group') this.open({ group: area.group! }, area.group!, true);
        else if (then === 'purpose') this.purpose(note);
        this.select(note.id);
    }

    override typed(root: Readonly<GModelRoot>, letter: string): void {
        const part = selectedOne(root);
        if (part) this.createAt(part, letter);
    }

    protected override place(written: Written): TitlePlace | undefined {
        if ('note' in written) return this.placeOf(written);
        const area = this.root.index.getById('group' in written ? `group-${written.group}` : written.area);
        if (!(area instanceof Area)) return undefined;
        const last = notesIn(area).at(-1);
        if ('group' in written) return { ...area.position, height: 44, width: area.bounds.width, category: area.category };
        const y = last ? last.position.y + last.bounds.height + PADDING : area.position.y + 48;
        return { x: area.position.x + PADDING, y, height: LEAST_HEIGHT, category: 'medium-term' };
    }

    private placeOf({ note: id, isPurpose }: { note: string; isPurpose: boolean }): TitlePlace | undefined {
        const note = this.root.index.getById(id);
        if (!(note instanceof Note)) return undefined;
        const { x, y } = note.position;
        return { x, y: isPurpose ? y + note.purposeY - 8 : y, height: isPurpose ? 40 : note.purposeY, width: WIDTH, category: note.category };
    }

    protected override label(written: Written): string {
        if ('group' in written) return text('title.group');
        if ('area' in written) return text('title.new');
        return text(written.isPurpose ? 'title.purpose' : 'title.edit');
    }

    /** Enter after a new note leads to one more, Tab after a title to the purpose. */
    protected override keep(how: Leave, written: Written, value: string): Written | undefined {
        if ('group' in written) {
            if (value !== written.group) void this.dispatcher.dispatch(operations.renameGroup(written.group, value));
            return undefined;
        }
        if ('area' in written) return this.create(how, written, value);
        const note = this.root.index.getById(written.note);
        if (note instanceof Note && value !== (written.isPurpose ? note.purpose : note.title)) void this.dispatcher.dispatch(operations.writeNote(note.id, written.isPurpose, value));
        if (how === 'tab' && !written.isPurpose && note instanceof Note) setTimeout(() => this.purpose(note));
        if (written.isPurpose && how === 'enter' && note instanceof Note) return { area: areaOf(note).kind === 'GROUP' ? note.area : 'loose' };
        return undefined;
    }

    private create(how: Leave, { area }: { area: string }, title: string): Written | undefined {
        if (!title.trim()) return undefined;
        const id = crypto.randomUUID();
        this.awaited = { note: id, then: how === 'tab' ? 'purpose' : 'select' };
        void this.dispatcher.dispatch(operations.createNotes({ id, text: title.replace(/\s*\n\s*/g, ' '), group: this.groupOf(area) }));
        return how === 'enter' ? { area } : undefined;
    }

    private groupOf(area: string): string | undefined {
        return (this.root.index.getById(area) as Area | undefined)?.group;
    }

    /** Several lines are several notes. */
    protected override pasted(written: Written, lines: string): void {
        void this.dispatcher.dispatch(operations.createNotes({ id: crypto.randomUUID(), text: lines, group: 'area' in written ? this.groupOf(written.area) : undefined }));
    }
}

/** Double click edits a note, its purpose or a heading, and makes a note elsewhere; the button of a heading makes a core element. */
@injectable()
export class BoardMouseListener extends MouseListener {
    @inject(BoardWriting) private readonly writing: BoardWriting;

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const part = findParent(target, isPart);
        if ((event.target as Element).closest('.takes-press')) return [];
        if (part instanceof Note && toDiagram(part.root, event).y > part.position.y + part.purposeY) this.writing.purpose(part);
        else if (part instanceof Area) this.writing.createAt(part);
        else if (!part) this.writing.createAt(areas(target.root)[0]);
        else if (part instanceof Note || part instanceof Heading) this.writing.edit(part);
        return [];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const heading = findParent(target, each => each instanceof Heading);
        const isButton = (event.target as Element).closest('.become-core-element');
        return isButton && heading instanceof Heading && event.button === 0 ? [operations.becomeCoreElement(heading.group)] : [];
    }
}
