import { Action, GModelElement, GModelRoot, MouseListener, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { rename } from '../page/operation';
import { text } from '../page/texts';
import { style } from '../page/theme';
import { Leave, TitlePlace } from '../page/titleField';
import { toDiagram } from '../page/viewport';
import { LEAST_HEIGHT, Writing } from '../page/writing';
import { Box, Column, boxes, columns } from './elements';
import { operations } from './operations';
import { selectedBoxes, selectedColumn } from './selection';

/** A box that is being written and is not there yet. */
interface Draft {
    category: string;
    y?: number;
    below?: string;
    from?: string;
}

type Written = { box: string } | { draft: Draft };

/** Below the heading of a column. */
const TOP = 64;

/** Writing titles: of new boxes one after the other, or of one that is there. */
@injectable()
export class MapWriting extends Writing<Written> {
    /** Opens the title of a box that is there. */
    edit(box: Box): void {
        this.open({ box: box.id }, box.title);
    }

    /** Begins a new box. */
    create(draft: Draft): void {
        this.open({ draft });
    }

    /** Begins a new box in the column of an element, below it if it is a box. */
    createAt(element: Box | Column, title = ''): void {
        this.open({ draft: { category: element.category, below: element instanceof Box ? element.id : undefined } }, title);
    }

    override typed(root: Readonly<GModelRoot>, letter: string): void {
        const place = selectedBoxes(root)[0] ?? selectedColumn(root);
        if (place) this.createAt(place, letter);
    }

    protected override place(written: Written): TitlePlace | undefined {
        if ('box' in written) return this.placeOf(this.root.index.getById(written.box));
        const { category, below, y } = written.draft;
        const column = columns(this.root).find(each => each.category === category);
        if (!column) return undefined;
        const x = column.bounds.x + (column.bounds.width - style.sizes.boxWidth) / 2;
        return { x, y: this.bottomOf(below) ?? y ?? this.endOf(column), height: LEAST_HEIGHT, category };
    }

    private placeOf(box: GModelElement | undefined): TitlePlace | undefined {
        return box instanceof Box ? { x: box.position.x, y: box.position.y, height: box.bounds.height, category: box.category } : undefined;
    }

    private bottomOf(id?: string): number | undefined {
        const box = id ? this.root.index.getById(id) : undefined;
        return box instanceof Box ? bottom(box) : undefined;
    }

    private endOf(column: Column): number {
        return Math.max(column.bounds.y + TOP, ...boxes(this.root).filter(box => box.category === column.category).map(bottom));
    }

    protected override label(written: Written): string {
        return 'box' in written ? text('title.edit') : text('title.new');
    }

    protected override keep(how: Leave, written: Written, title: string): Written | undefined {
        const id = 'box' in written ? this.rename(written.box, title) : this.write(written.draft, title);
        return id && !('box' in written && how === 'enter') ? this.next(how, this.category(written), id) : undefined;
    }

    /** What is written after a box: Enter the one below, Tab the one that it leads to. */
    private next(how: Leave, category: string, id: string): Written | undefined {
        if (how === 'enter') return { draft: { category, below: id } };
        if (how !== 'tab' && how !== 'backTab') return undefined;
        const all = columns(this.root).map(column => column.category);
        const neighbour = all[all.indexOf(category) + (how === 'tab' ? 1 : -1)];
        return neighbour ? { draft: { category: neighbour, from: how === 'tab' ? id : undefined } } : undefined;
    }

    private category(written: Written): string {
        return 'box' in written ? (this.root.index.getById(written.box) as Box).category : written.draft.category;
    }

    /** @returns the identifier of the box; undefined if there was nothing to write */
    private write(draft: Draft, title: string): string | undefined {
        if (!title.trim()) return undefined;
        const id = crypto.randomUUID();
        const { category, ...place } = draft;
        this.selectWhenThere(id);
        void this.dispatcher.dispatch(operations.createBox({ id, column: category, title, ...place }));
        return id;
    }

    private rename(id: string, title: string): string {
        if (title !== (this.root.index.getById(id) as Box)?.title) void this.dispatcher.dispatch(rename(id, title));
        return id;
    }

    /** Several lines in a title field are several boxes. */
    protected override pasted(written: Written, lines: string): void {
        void this.dispatcher.dispatch(operations.createBoxes({ column: this.category(written), text: lines }));
    }
}

/** Where the next box can stand below one. */
function bottom(box: Box): number {
    return box.position.y + box.bounds.height + style.sizes.boxSpacing;
}

/** Double click on a box edits its title, in a column it makes a box there. */
@injectable()
export class WritingMouseListener extends MouseListener {
    @inject(MapWriting) private readonly writing: MapWriting;

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const element = findParent(target, each => each instanceof Box || each instanceof Column);
        if (element instanceof Box) this.writing.edit(element);
        else if (element instanceof Column) this.writing.create({ category: element.category, y: Math.round(toDiagram(element.root, event).y / style.sizes.grid) * style.sizes.grid });
        return [];
    }
}
