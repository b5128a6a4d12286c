import { GModelRoot, Point } from '@eclipse-glsp/client';
import { focusGraph, isTab } from './keys';
import { style } from './theme';
import { toPage } from './viewport';

/** How a title field was left. */
export type Leave = 'enter' | 'tab' | 'backTab' | 'escape' | 'blur';

/** Where a title is written: the place of a box, or whatever has the title, in the diagram. */
export interface TitlePlace extends Point {
    /** The category whose accent it has. */
    category: string;
    height: number;
    /** That of a box if it is not given. */
    width?: number;
}

/** Pixels between the field and the edge of the page. */
const MARGIN = 4;

/**
 * The text field in which titles are written: it looks like a box, wraps as one and grows with its text. Where boxes are shown so small that they can hardly be
 * read it is as large as a box on paper.
 */
export class TitleField {
    private readonly field = document.createElement('textarea');
    private root: Readonly<GModelRoot>;
    private place?: TitlePlace;

    /** @param left is told how the user left the field, and what it held */
    constructor(private readonly left: (how: Leave, title: string) => void, pasted: (lines: string) => void) {
        this.field.className = 'title-field';
        this.field.rows = 1;
        this.field.maxLength = 300;
        this.field.hidden = true;
        this.field.addEventListener('keydown', event => this.keyDown(event));
        this.field.addEventListener('input', () => this.grow());
        this.field.addEventListener('blur', () => this.isOpen && this.left('blur', this.field.value));
        this.field.addEventListener('paste', event => {
            const lines = event.clipboardData?.getData('text/plain') ?? '';
            if (!/\S\s*\n\s*\S/.test(lines)) return;
            event.preventDefault();
            pasted(lines);
        });
    }

    get isOpen(): boolean {
        return !this.field.hidden;
    }

    get value(): string {
        return this.field.value;
    }

    /** Opens the field. A proposal is selected: what is typed replaces it. */
    open(root: Readonly<GModelRoot>, place: TitlePlace, title: string, label: string, isProposal: boolean): void {
        if (!this.field.isConnected) document.getElementById('diagram')!.append(this.field);
        this.field.value = title;
        this.field.setAttribute('aria-label', label);
        this.field.hidden = false;
        this.moveTo(root, place);
        this.field.focus();
        this.field.setSelectionRange(isProposal ? 0 : title.length, title.length);
    }

    /** Keeps the field at its place when the diagram scrolls, zooms or changes. */
    moveTo(root: Readonly<GModelRoot>, place = this.place!): void {
        this.root = root;
        this.place = place;
        const { boxWidth, padding, accentBar } = style.sizes;
        this.field.style.cssText = `width:${place.width ?? boxWidth}px;padding:${padding}px ${padding}px ${padding}px ${padding + accentBar}px;`
            + `--accent:var(--accent-${place.category});min-height:${place.height}px`;
        this.grow();
    }

    close(): void {
        const hadKeys = document.activeElement === this.field;
        this.field.hidden = true;
        // WebKit leaves the keys with a field that is hidden
        if (hadKeys || document.activeElement === document.body) focusGraph();
    }

    private grow(): void {
        this.field.style.height = '0';
        this.field.style.height = `${this.field.scrollHeight}px`;
        this.lay();
    }

    /** Over its box, in the middle and from the top of it; one that is larger than the box stays in the page. */
    private lay(): void {
        const { x, y, zoom } = toPage(this.root, this.place!);
        const { offsetWidth: width, offsetHeight: height, style: looks } = this.field;
        const { canvasBounds } = this.root;
        looks.transform = `scale(${Math.max(1, zoom)})`;
        looks.left = `${zoom < 1 ? within(x - width * (1 - zoom) / 2, width, canvasBounds.width) : x}px`;
        looks.top = `${zoom < 1 ? within(y, height, canvasBounds.height) : y}px`;
    }

    private keyDown(event: KeyboardEvent): void {
        const how = leaving(event);
        if (!how || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        this.left(how, this.field.value);
    }
}

/** Where something begins that is to be seen from its beginning to its end, or from its beginning if it is too long. */
function within(start: number, length: number, room: number): number {
    return Math.max(MARGIN, Math.min(start, room - length - MARGIN));
}

function leaving(event: KeyboardEvent): Leave | undefined {
    if (isTab(event)) return event.shiftKey ? 'backTab' : 'tab';
    switch (event.key) {
        case 'Enter':
            return 'enter';
        case 'Escape':
            return 'escape';
        default:
            return undefined;
    }
}
