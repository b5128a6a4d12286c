import { Point } from '@eclipse-glsp/client';
import { focusGraph } from './keys';

/** A small window in the page. There is at most one; Escape, a click elsewhere or its maker closes it. */
export class Panel {
    private static open?: Panel;
    readonly element = document.createElement('div');
    private closed = false;
    private readonly resized: ResizeObserver;

    /**
     * Opens a panel.
     * @param at its upper left corner in the diagram's part of the page; it is moved to be seen as a whole. Undefined: in the middle
     * @param onClose is told how the panel was closed, after it
     */
    constructor(label: string, content: Node[], at?: Point, private readonly onClose: (how: 'escape' | 'elsewhere' | 'done') => void = () => undefined) {
        Panel.open?.close('elsewhere');
        Panel.open = this;
        this.element.className = 'panel';
        this.element.setAttribute('role', 'dialog');
        this.element.setAttribute('aria-label', label);
        this.element.append(...content);
        this.element.addEventListener('keydown', event => event.stopPropagation());
        const area = document.getElementById('diagram')!;
        area.append(this.element);
        this.place(at);
        this.resized = new ResizeObserver(() => this.place(at));
        this.resized.observe(this.element);
        this.resized.observe(area);
        document.addEventListener('pointerdown', this.pressed, true);
        document.addEventListener('keydown', this.escaped, true);
        this.focus();
        // a panel that is opened by the mouse loses the focus to the diagram when the event is over
        setTimeout(() => !this.closed && !this.element.contains(document.activeElement) && this.focus());
    }

    static get isOpen(): boolean {
        return Panel.open !== undefined;
    }

    close(how: 'escape' | 'elsewhere' | 'done' = 'done'): void {
        if (this.closed) return;
        this.closed = true;
        if (Panel.open === this) Panel.open = undefined;
        this.resized.disconnect();
        document.removeEventListener('pointerdown', this.pressed, true);
        document.removeEventListener('keydown', this.escaped, true);
        const hadFocus = this.element.contains(document.activeElement);
        this.onClose(how);
        this.element.remove();
        if (hadFocus) focusGraph();
    }

    private readonly pressed = (event: Event): void => {
        if (!this.element.contains(event.target as Node)) this.close('elsewhere');
    };

    private readonly escaped = (event: KeyboardEvent): void => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.close('escape');
    };

    private focus(): void {
        // a long panel is read from its beginning
        this.element.querySelector<HTMLElement>('textarea,input,button')?.focus({ preventScroll: true });
    }

    private place(at?: Point): void {
        const area = document.getElementById('diagram')!.getBoundingClientRect();
        const { width, height } = this.element.getBoundingClientRect();
        const wanted = at ?? { x: (area.width - width) / 2, y: (area.height - height) / 3 };
        this.element.style.left = `${Math.max(8, Math.min(wanted.x, area.width - width - 8))}px`;
        this.element.style.top = `${Math.max(8, Math.min(wanted.y, area.height - height - 8))}px`;
    }
}

/** An HTML element with some properties and contents. */
export function html<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
}
