import { Point } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

const SVG = 'http://www.w3.org/2000/svg';

/** The line that follows the mouse while an arrow is drawn, with the reason why it cannot end where the mouse is. */
@injectable()
export class Rubber {
    private readonly layer = document.createElementNS(SVG, 'svg');
    private readonly line = document.createElementNS(SVG, 'path');
    private readonly reason = document.createElement('div');

    constructor() {
        this.layer.classList.add('rubber');
        this.layer.append(this.line);
        this.reason.className = 'rubber-reason';
    }

    show(start: Point, end: Point, targetId?: string, refusal?: string): void {
        const diagram = document.getElementById('diagram')!;
        if (!this.layer.isConnected) diagram.append(this.layer, this.reason);
        const bend = Math.max(40, Math.abs(end.x - start.x) / 2);
        this.line.setAttribute('d', `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`);
        this.layer.classList.toggle('refused', refusal !== undefined);
        this.reason.textContent = refusal ?? '';
        this.reason.style.cssText = `left:${end.x + 16}px;top:${end.y + 16}px`;
        this.highlight(refusal ? undefined : targetId);
    }

    hide(): void {
        this.layer.remove();
        this.reason.remove();
        this.highlight(undefined);
    }

    private highlight(id?: string): void {
        document.querySelectorAll('.connect-target').forEach(element => element.classList.remove('connect-target'));
        if (id) document.getElementById(`diagram_${id}`)?.classList.add('connect-target');
    }
}
