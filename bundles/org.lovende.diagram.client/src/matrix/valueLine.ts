import { Point as Place } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { text } from '../page/texts';
import { toPage } from '../page/viewport';
import { Matrix } from './matrix';
import { Values, fieldOf, placeOf, shownNumber } from './scale';

const SHOWN = 1500;

/** Says beside a moving point what its place means; screen readers hear it when the point stands still. */
@injectable()
export class ValueLine {
    @inject(Matrix) private readonly matrix: Matrix;
    private readonly line = document.createElement('output');
    private readonly heard = document.createElement('div');
    private timer?: number;

    constructor() {
        this.line.className = 'value-line';
        this.line.setAttribute('aria-hidden', 'true');
        this.heard.className = 'only-heard';
        this.heard.setAttribute('role', 'status');
    }

    /** Shows the values until {@link hide}. */
    show(values: Values): void {
        const { plot, root } = this.matrix;
        const field = fieldOf(plot, values);
        const place = toPage(root, placeOf(plot, values));
        if (!this.line.isConnected) document.getElementById('diagram')!.append(this.line);
        this.line.textContent = `${text('values', shownNumber(values.importance), shownNumber(values.ease))} · ${field.name}`;
        this.line.style.cssText = `${besideDisc(place, place.zoom)}--accent:var(--accent-${field.category})`;
        window.clearTimeout(this.timer);
    }

    /** Shows the values for a moment and says them. */
    tell(values: Values): void {
        this.show(values);
        this.say();
        this.timer = window.setTimeout(() => this.hide(), SHOWN);
    }

    /** Says what was shown last. */
    say(): void {
        if (!this.heard.isConnected) document.body.append(this.heard);
        this.heard.textContent = this.line.textContent;
    }

    hide(): void {
        window.clearTimeout(this.timer);
        this.line.remove();
    }
}

/** Above the disc, or below it where there is no room. */
function besideDisc(place: Place, zoom: number): string {
    const above = place.y - 30 * zoom - 24;
    return `left:${place.x}px;top:${above < 4 ? place.y + 22 * zoom : above}px;`;
}
