import { GModelRoot } from '@eclipse-glsp/client';
import { inject, injectable, postConstruct } from 'inversify';
import { focusDiagram, focusGraph } from '../page/keys';
import { text } from '../page/texts';
import { Typed } from '../page/typing';
import { toPage } from '../page/viewport';
import { Point } from './elements';
import { Matrix } from './matrix';
import { Anchor, NameField } from './nameField';
import { Values, placeOf } from './scale';

const WIDTH = 240;

/** Writing titles: of points that are there, and of new ones. */
@injectable()
export class Titles implements Typed {
    @inject(Matrix) private readonly matrix: Matrix;
    private readonly field = new NameField();
    private isInTray = false;

    /** Cards that arrive in the tray push the end of it down. */
    @postConstruct()
    protected listen(): void {
        // after the tray is shown anew, which hears of the change too
        this.matrix.onChanged(() => queueMicrotask(() => this.isInTray && this.field.moveTo(endOfTray())));
    }

    /** Opens the title of a point: over its row where the keys are in a list, else at its disc, or over its card in the tray. */
    edit(point: Point): void {
        const rows = [...document.querySelectorAll(`#ranking [data-point="${point.id}"], #tray [data-point="${point.id}"]`)];
        const over = rows.find(row => row.contains(document.activeElement)) ?? (point.isInField ? undefined : rows[0]);
        const anchor = over?.querySelector('.title')?.getBoundingClientRect() ?? this.besideDisc({ importance: point.importance!, ease: point.ease! });
        const focused = document.activeElement;
        this.field.open(anchor, point.writtenTitle, text('title.edit'), (how, title) => {
            if (how !== 'escape' && title !== point.writtenTitle) void this.matrix.operate('rename', { id: point.id, title });
            if (how !== 'blur') giveBack(focused);
        });
    }

    /** Begins a new point in a place of the field. */
    create(values: Values): void {
        this.field.open(this.besideDisc(values), '', text('title.new'), (how, title) => {
            if (how !== 'escape') this.write(title, values);
            if (how !== 'blur') giveBack(null);
        });
    }

    typed(_root: Readonly<GModelRoot>, letter: string): void {
        this.createInTray(letter);
    }

    /** Begins new points in the tray: Enter makes one after the other. */
    createInTray(beginning = ''): void {
        this.field.open(endOfTray(), beginning, text('title.new'), (how, title) => {
            this.isInTray = false;
            const written = how !== 'escape' && this.write(title);
            if (how === 'enter' && written) this.createInTray();
            else if (how !== 'blur') giveBack(null);
        });
        this.isInTray = true;
    }

    /** @returns undefined if there is nothing to write */
    private write(title: string, values?: Values): Promise<void> | undefined {
        return title.trim() ? this.matrix.operateAndSelect('createPoint', { id: crypto.randomUUID(), title, ...values }) : undefined;
    }

    private besideDisc(values: Values): Anchor {
        const canvas = document.getElementById('diagram')!.getBoundingClientRect();
        const place = toPage(this.matrix.root, placeOf(this.matrix.plot, values));
        return { left: canvas.left + place.x + 18 * place.zoom, top: canvas.top + place.y - 16, width: WIDTH };
    }
}

/** Below the last card. */
function endOfTray(): Anchor {
    const end = document.querySelector('#tray .tray-end')!;
    end.scrollIntoView({ block: 'nearest' });
    return end.getBoundingClientRect();
}

/** Gives the keys back to where they came from. */
function giveBack(element: Element | null): void {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    else focusGraph();
    focusDiagram();
}
