import { Action, GModelElement, GModelRoot, GLSPActionDispatcher, IGModelRootListener, MouseListener, SelectAction, TYPES, findParent, isViewport } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { style } from '../page/theme';
import { text } from '../page/texts';
import { toDiagram } from '../page/viewport';
import { Box, Column, columns } from './elements';
import { operations } from './operations';
import { Leave, TitleField, TitlePlace } from '../page/titleField';

/** A box that is being written and is not there yet. */
interface Draft {
    category: string;
    y?: number;
    below?: string;
    from?: string;
}

type Written = { box: string } | { draft: Draft };

const LEAST_HEIGHT = 56;

/** Writing titles: of new boxes one after the other, or of one that is there. */
@injectable()
export class Writing implements IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    private readonly field = new TitleField((how, title) => this.left(how, title), lines => this.pasted(lines));
    private root: Readonly<GModelRoot>;
    private written?: Written;
    private toSelect?: string;

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        if (this.toSelect && root.index.getById(this.toSelect)) {
            void this.dispatcher.dispatch(SelectAction.setSelection([this.toSelect]));
            this.toSelect = undefined;
        }
        if (this.written && this.field.isOpen) this.field.moveTo(root, this.place(this.written));
    }

    /** Opens the title of a box that is there. */
    edit(box: Box): void {
        this.open({ box: box.id }, box.title);
    }

    /** Begins a new box. */
    create(draft: Draft, title = ''): void {
        this.open({ draft }, title);
    }

    /** Begins a new box in the column of an element, below it if it is a box. */
    createAt(element: Box | Column, title = ''): void {
        this.create({ category: element.category, below: element instanceof Box ? element.id : undefined }, title);
    }

    private open(written: Written, title: string): void {
        this.written = written;
        this.field.open(this.root, this.place(written), title, 'box' in written ? text('title.edit') : text('title.new'));
    }

    private place(written: Written): TitlePlace {
        if ('box' in written) {
            const box = this.root.index.getById(written.box) as Box;
            return { x: box.position.x, y: box.position.y, height: box.bounds.height, category: box.category };
        }
        const { category, below, y } = written.draft;
        const column = columns(this.root).find(each => each.category === category)!;
        const x = column.bounds.x + (column.bounds.width - style.sizes.boxWidth) / 2;
        return { x, y: this.bottomOf(below) ?? y ?? this.endOf(column), height: LEAST_HEIGHT, category };
    }

    private bottomOf(id?: string): number | undefined {
        const box = id ? this.root.index.getById(id) : undefined;
        return box instanceof Box ? box.position.y + box.bounds.height + style.sizes.boxSpacing : undefined;
    }

    private endOf(column: Column): number {
        const bottoms = this.root.children.filter((child): child is Box => child instanceof Box && child.category === column.category)
            .map(box => box.position.y + box.bounds.height + style.sizes.boxSpacing);
        return Math.max(column.bounds.y + 64, ...bottoms);
    }

    private left(how: Leave, title: string): void {
        const written = this.written!;
        this.written = undefined;
        const done = how === 'escape' ? undefined : 'box' in written ? this.rename(written.box, title) : this.write(written.draft, title);
        const next = done && !('box' in written && how === 'enter') ? this.next(how, written, done) : undefined;
        if (next) this.create(next);
        else this.field.close();
    }

    /** What is written after a box: Enter the one below, Tab the one that it leads to. */
    private next(how: Leave, written: Written, id: string): Draft | undefined {
        const category = 'box' in written ? (this.root.index.getById(written.box) as Box).category : written.draft.category;
        if (how === 'enter') return { category, below: id };
        if (how !== 'tab' && how !== 'backTab') return undefined;
        const all = columns(this.root).map(column => column.category);
        const neighbour = all[all.indexOf(category) + (how === 'tab' ? 1 : -1)];
        return neighbour ? { category: neighbour, from: how === 'tab' ? id : undefined } : undefined;
    }

    /** @returns the identifier of the box; undefined if there was nothing to write */
    private write(draft: Draft, title: string): string | undefined {
        if (!title.trim()) return undefined;
        const id = crypto.randomUUID();
        const { category, ...place } = draft;
        this.toSelect = id;
        void this.dispatcher.dispatch(operations.createBox({ id, column: category, title, ...place }));
        return id;
    }

    private rename(id: string, title: string): string {
        if (title !== (this.root.index.getById(id) as Box)?.title) void this.dispatcher.dispatch(operations.rename(id, title));
        return id;
    }

    /** Several lines in a title field are several boxes. */
    private pasted(lines: string): void {
        const written = this.written!;
        const column = 'box' in written ? (this.root.index.getById(written.box) as Box).category : written.draft.category;
        this.written = undefined;
        this.field.close();
        void this.dispatcher.dispatch(operations.createBoxes({ column, text: lines }));
    }
}

/** Double click on a box edits its title, in a column it makes a box there. */
@injectable()
export class WritingMouseListener extends MouseListener {
    @inject(Writing) private readonly writing: Writing;

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const element = findParent(target, each => each instanceof Box || each instanceof Column);
        if (element instanceof Box) this.writing.edit(element);
        else if (element instanceof Column && isViewport(element.root)) this.writing.create({ category: element.category, y: Math.round(toDiagram(element.root, event).y / style.sizes.grid) * style.sizes.grid });
        return [];
    }
}
