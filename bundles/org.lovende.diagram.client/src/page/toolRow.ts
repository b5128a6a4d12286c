import { html } from './panel';
import { menu } from './menu';

/** A tool and the group of neighbours to which it belongs. */
interface Tool {
    element: HTMLElement;
    group: HTMLElement;
}

/**
 * The one row of the toolbar. Tools that have no room, the last ones first, stand in a menu at its end. For Tab the row is one stop; the arrow keys
 * lead through it.
 */
export class ToolRow {
    private readonly tools: Tool[] = [];
    private readonly more = menu('more');

    constructor(private readonly bar: HTMLElement) {
        bar.append(this.more.menu);
        bar.addEventListener('keydown', event => this.keyDown(event));
        bar.addEventListener('focusin', event => this.setStop(event.target as HTMLElement));
        new ResizeObserver(() => this.fit()).observe(bar);
    }

    /** A new group at the end of the row. */
    group(): HTMLElement {
        const group = html('div', { className: 'group' });
        this.more.menu.before(group);
        return group;
    }

    /** Puts a tool at the end of the row, as the last one of a group; {@link fit} shows it. */
    add(element: HTMLElement, group: HTMLElement): void {
        this.tools.push({ element, group });
    }

    /** Shows as many tools as there is room for. */
    fit(): void {
        const focused = document.activeElement;
        this.more.menu.hidden = true;
        for (const { element, group } of this.tools) {
            group.hidden = false;
            group.append(element);
        }
        for (const { element, group } of [...this.tools].reverse()) {
            if (!this.isTooLong()) break;
            this.more.menu.hidden = false;
            this.more.list.prepend(element);
            group.hidden = group.childElementCount === 0;
        }
        if (focused instanceof HTMLElement && this.bar.contains(focused)) focused.focus();
        this.setStop(this.stops.find(stop => stop.tabIndex === 0) ?? this.stops[0]);
    }

    private isTooLong(): boolean {
        const last = [...this.bar.children].filter((part): part is HTMLElement => part instanceof HTMLElement && !part.hidden).at(-1);
        return last !== undefined && last.getBoundingClientRect().right > this.bar.getBoundingClientRect().right - parseFloat(getComputedStyle(this.bar).paddingRight);
    }

    /** What can have the focus in the row itself. */
    private get stops(): HTMLElement[] {
        return [...this.bar.querySelectorAll<HTMLElement>('button, summary, select')].filter(stop => !stop.closest('.menu > div') && stop.offsetParent);
    }

    private setStop(stop: HTMLElement | undefined): void {
        const { stops } = this;
        if (stop && stops.includes(stop)) stops.forEach(each => (each.tabIndex = each === stop ? 0 : -1));
    }

    private keyDown(event: KeyboardEvent): void {
        const inMenu = (event.target as Element).closest<HTMLElement>('.menu[open]');
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (inMenu && down) move(event, [...inMenu.querySelectorAll<HTMLElement>('summary, button')].filter(each => each.offsetParent), down);
        else if (step && !(event.target instanceof HTMLSelectElement)) move(event, this.stops, step);
    }
}

function move(event: KeyboardEvent, through: HTMLElement[], step: number): void {
    event.preventDefault();
    through[through.indexOf(document.activeElement as HTMLElement) + step]?.focus();
}
