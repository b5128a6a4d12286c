// The priority matrix as tests see it: places of values on the screen, points by their titles, rows and cards.
import assert from 'node:assert/strict';
import { withDiagram } from '../page.mjs';

export const W3 = 'w3-intensiv-spaedeindsats';
/** The two points of W3: the first is rated 9 / 8, the second is not. */
export const RATED = 'Udvikling af forældreskab før fødsel';
export const UNRATED = 'Tydeliggøre intervention i forhold til at styrke forældreskab før fødsel';

/** Lengths of the field in units of the diagram, as the class Plot has them. */
const PLOT = { width: 648, inset: 24, strip: 48, unit: 60 };

export function withMatrix(example, test, options = {}) {
    return withDiagram(example, diagram => test(diagram, new Field(diagram)), { kind: 'priorityMatrix', ...options });
}

export class Field {
    constructor(diagram) {
        this.diagram = diagram;
        this.page = diagram.page;
    }

    async points() {
        return (await this.diagram.model()).intervention.developmentPoints;
    }

    async point(title) {
        const found = (await this.points()).find(point => point.title === title);
        assert.ok(found, title);
        return found;
    }

    /** Waits until the point with this title answers a question with something true. */
    async until(title, question) {
        return this.diagram.until(model => {
            const point = model.intervention.developmentPoints.find(each => each.title === title);
            return point && question(point) ? point : undefined;
        }, `${title}: ${question}`);
    }

    /** Where values stand on the screen. */
    async place(importance, ease) {
        await this.diagram.place(this.page.locator('.plot'));
        const boxes = await this.page.locator('.plot rect').evaluateAll(rects => rects.map(rect => rect.getBoundingClientRect()));
        const left = Math.min(...boxes.map(box => box.left));
        const top = Math.min(...boxes.map(box => box.top));
        const zoom = (Math.max(...boxes.map(box => box.right)) - left) / PLOT.width;
        return { x: left + (PLOT.inset + ease * PLOT.unit) * zoom, y: top + (PLOT.strip + PLOT.inset + (10 - importance) * PLOT.unit) * zoom };
    }

    async disc(title) {
        return this.diagram.element((await this.point(title)).id).locator('circle').first();
    }

    async middleOfDisc(title) {
        return this.diagram.middle(await this.disc(title));
    }

    /** Waits until the disc of a point is at a place of the screen. */
    async isAt(title, { x, y }) {
        await this.diagram.eventually(async () => {
            const disc = await this.middleOfDisc(title);
            return Math.hypot(disc.x - x, disc.y - y) < 3;
        }, `${title} is at ${x}, ${y}`);
    }

    /** Drags the disc of a point to values. */
    async dragTo(title, importance, ease) {
        await this.diagram.drag(await this.middleOfDisc(title), await this.place(importance, ease));
    }

    async select(title) {
        const { x, y } = await this.middleOfDisc(title);
        await this.page.mouse.click(x, y);
        const { id } = await this.point(title);
        await this.page.locator(`#ranking tr.selected[data-point="${id}"]`).waitFor();
        await this.diagram.until(model => model.selection.length === 1 && model.selection[0] === id, `${title} is selected`);
    }

    row(title) {
        return this.page.locator('#ranking tbody tr', { hasText: title });
    }

    card(title) {
        return this.page.locator('#tray .card', { hasText: title });
    }

    lane(period) {
        return this.page.locator(`#lanes [data-period=${period}]`);
    }

    reasons() {
        return this.page.locator('.panel.reasons');
    }

    focusField() {
        return this.diagram.focus();
    }

    /** What the page shows must be what the model has: titles and numbers of the ranked list. */
    async agrees() {
        const rated = (await this.points()).filter(point => point.importance !== null && point.ease !== null);
        await this.diagram.page.waitForFunction(count => document.querySelectorAll('#ranking tbody tr').length === count, rated.length);
        for (const point of rated) {
            const row = this.page.locator(`#ranking tr[data-point="${point.id}"]`);
            await this.diagram.eventually(async () => {
                const values = await row.locator('.value-input').evaluateAll(inputs => inputs.map(input => Number(input.value.replace(',', '.'))));
                return values[0] === point.importance && values[1] === point.ease;
            }, `${point.title}: ${point.importance}, ${point.ease}`);
        }
    }
}
