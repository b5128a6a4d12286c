/** How the field was left. */
export type Leave = 'enter' | 'escape' | 'blur';

/** Where the field stands in the window. */
export interface Anchor {
    left: number;
    top: number;
    width: number;
}

/** A text field for a title, opened over whatever stands there. */
export class NameField {
    private readonly field = document.createElement('textarea');
    private left?: (how: Leave, title: string) => void;

    constructor() {
        this.field.className = 'name-field';
        this.field.rows = 1;
        this.field.maxLength = 300;
        this.field.addEventListener('keydown', event => this.keyDown(event));
        this.field.addEventListener('input', () => this.grow());
        this.field.addEventListener('blur', () => this.leave('blur'));
    }

    /**
     * @param label what a screen reader says of it
     * @param left is told how the user left it, and what it held
     */
    open(anchor: Anchor, title: string, label: string, left: (how: Leave, title: string) => void): void {
        this.leave('blur');
        this.field.value = title;
        this.field.setAttribute('aria-label', label);
        document.body.append(this.field);
        this.left = left;
        this.moveTo(anchor);
        this.field.focus();
        this.field.setSelectionRange(title.length, title.length);
    }

    /** Keeps the field at its place when what is around it changes. */
    moveTo({ left, top, width }: Anchor): void {
        this.field.style.cssText = `left:${Math.max(4, Math.min(left, window.innerWidth - width - 4))}px;top:${top}px;width:${width}px`;
        this.grow();
    }

    private leave(how: Leave): void {
        const left = this.left;
        this.left = undefined;
        if (!left) return;
        const title = this.field.value;
        this.field.remove();
        left(how, title);
    }

    private grow(): void {
        this.field.style.height = '0';
        this.field.style.height = `${this.field.scrollHeight + 4}px`;
    }

    private keyDown(event: KeyboardEvent): void {
        event.stopPropagation();
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        this.leave(event.key === 'Enter' ? 'enter' : 'escape');
    }
}
