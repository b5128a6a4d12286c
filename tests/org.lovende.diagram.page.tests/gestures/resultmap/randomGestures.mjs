// The gestures that random.test.mjs makes: each does something to the page by mouse and keys, and tells the oracle what that must change.
import assert from 'node:assert/strict';
import { columnOf } from './drawn.mjs';

const TERMS = ['short', 'medium', 'long', 'goal'];
const GRID = 8;
/** So far aside a box does not snap into line. */
const LEAST_ASIDE = 32;
/** Above this number of boxes the map would become too small for a hand. */
const MANY = 22;
/** The least number of outcomes, so that there is something to do things with. */
const FEW = 4;
/** The top of the first box. */
const TOP = 88;
const ALIGNMENTS = { alignTop: box => box.y, alignMiddle: box => box.y + box.height / 2, alignBottom: box => box.y + box.height };
const ALIGNMENTS_IN_COLUMN = ['alignLeft', 'alignCentre', 'alignRight'];

export class RandomGestures {
    constructor(diagram, oracle, random) {
        Object.assign(this, { diagram, oracle, random, page: diagram.page });
    }

    /** The names of all gestures. Each gives false where there is nothing to do it with. */
    static get names() {
        return ['create', 'type', 'enterInColumn', 'tab', 'rename', 'writeNothing', 'undoTyping', 'drag', 'dragSeveral', 'dragAside', 'retype', 'connectByKey', 'connectByMouse', 'reconnect', 'describe', 'removeArrow',
            'remove', 'removeNot', 'nudge', 'copyAndPaste', 'pasteLines', 'align', 'alignInColumn', 'distribute', 'arrange', 'pin', 'unpin', 'lead', 'undo', 'redo'];
    }

    /** One of the gestures, by chance. */
    choose() {
        if (this.model.boxes.length > MANY && this.random.below(2)) return 'remove';
        return this.random.of(RandomGestures.names);
    }

    get model() {
        return this.oracle.model;
    }

    /** By double click in a column, above the headings, where neither boxes nor arrows are. */
    async create() {
        const term = this.random.of(TERMS);
        await this.beginIn(term);
        await this.writeNew(term, 'Enter');
        await this.leaveTitle();
    }

    /** A letter on a selected box begins the next one below it. */
    async type() {
        const box = this.random.of(this.outcomes);
        const title = this.title();
        await this.select(box.id);
        await this.page.keyboard.type(title);
        await this.page.keyboard.press('Enter');
        await this.oracle.changed(created({ title, term: box.term }));
        await this.leaveTitle();
    }

    async enterInColumn() {
        const term = this.random.of(TERMS);
        await this.selectNothing();
        const { x, y } = await this.diagram.place(this.diagram.column(columnOf(term).replace('column-', '')));
        await this.page.mouse.click(x + 6, y + 6);
        await this.diagram.element(columnOf(term)).and(this.page.locator('.selected')).waitFor();
        await this.page.keyboard.press('Enter');
        await this.writeNew(term, 'Enter');
        await this.leaveTitle();
    }

    /** Tab leads on to a box in the next column. */
    async tab() {
        const term = this.random.of(TERMS.slice(0, -1));
        await this.beginIn(term);
        const from = await this.writeNew(term, 'Tab');
        const [title, next] = [this.title(), TERMS[TERMS.indexOf(term) + 1]];
        await this.diagram.write(title, 'Enter');
        await this.oracle.changed((expected, actual) => {
            const to = created({ title, term: next })(expected, actual);
            connected(from, to)(expected, actual);
        });
        await this.leaveTitle();
    }

    async rename() {
        const box = this.random.of(this.boxes);
        const title = this.title();
        await this.select(box.id);
        await this.page.keyboard.press('F2');
        await this.diagram.rewrite(title);
        await this.oracle.changed(expected => Object.assign(expected.boxes.get(box.id), { title }));
    }

    async writeNothing() {
        await this.select(this.random.of(this.boxes).id);
        await this.page.keyboard.press('F2');
        await this.diagram.write(this.title());
        await this.leaveTitle();
        await this.oracle.same();
    }

    /** Undo in a title that is written takes back what was typed, and nothing else. */
    async undoTyping() {
        const box = this.random.of(this.boxes);
        await this.select(box.id);
        await this.page.keyboard.press('F2');
        await this.diagram.write(this.title());
        const field = this.page.locator('.title-field');
        for (let pressed = 0; pressed < 20 && (await field.inputValue()) !== box.title; pressed++) await this.page.keyboard.press('Control+Z');
        assert.equal(await field.inputValue(), box.title);
        await this.page.keyboard.press('Enter');
        await field.waitFor({ state: 'hidden' });
        await this.oracle.same();
    }

    async drag() {
        return this.dragBoxes(this.random.several(this.boxes, 1));
    }

    async dragSeveral() {
        return this.dragBoxes(this.random.several(this.boxes, 2 + this.random.below(2)));
    }

    async dragBoxes(boxes) {
        await this.select(...boxes.map(box => box.id));
        const { from, below, zoom } = await this.hold(boxes.at(-1));
        const distance = (40 + this.random.below(100)) * (below > 200 ? 1 : -1);
        const before = this.oracle.drawn.boxes;
        await this.diagram.drag(from, { x: from.x, y: from.y + distance });
        await this.oracle.changed(moved(boxes, ({ id }, { y }) => {
            const wanted = Math.max(TOP, before[id].y + distance / zoom);
            assert.ok(Math.abs(y - wanted) <= GRID, `${y} is where it was dragged: ${wanted}`);
        }));
    }

    /** Out of line within its column, to the side on which it does not stand, or back into line. */
    async dragAside() {
        const box = this.random.of(this.boxes);
        await this.selectNothing();
        const { from, zoom } = await this.hold(box);
        const before = this.aside(box);
        const distance = (LEAST_ASIDE + this.random.below(LEAST_ASIDE)) * (before > 0 ? -1 : 1);
        await this.diagram.drag(from, { x: from.x + distance * zoom, y: from.y });
        await this.oracle.changed(moved([box]));
        const way = this.aside(box) - before;
        assert.ok(Math.abs(way) > GRID && Math.sign(way) === Math.sign(distance), `dragged aside by ${distance} it is moved by ${way}`);
    }

    /** How far a box stands to the right of the middle of its column. */
    aside({ id, term }) {
        const { boxes, columns } = this.oracle.drawn;
        const [card, column] = [boxes[id], columns[columnOf(term)]];
        return card.x + card.width / 2 - column.x - column.width / 2;
    }

    async retype() {
        const box = this.random.of(this.outcomes);
        const term = this.random.of(TERMS.filter(each => each !== box.term));
        await this.selectNothing();
        const { from } = await this.hold(box);
        await this.diagram.drag(from, { x: (await this.diagram.middle(this.diagram.column(columnOf(term).replace('column-', '')))).x, y: from.y });
        await this.oracle.changed((expected, actual) => {
            expected.boxes.get(box.id).term = term;
            moved([box])(expected, actual);
        });
        const { boxes, columns } = this.oracle.drawn;
        const [card, column] = [boxes[box.id], columns[columnOf(term)]];
        assert.ok(areSame([card.x + card.width / 2, column.x + column.width / 2]), 'let go in the middle of a column it stands in line');
    }

    async connectByKey() {
        const ends = this.unconnected();
        if (!ends) return false;
        await this.select(...ends.map(box => box.id));
        await this.page.keyboard.press('Control+L');
        await this.oracle.changed(connected(...ends.map(box => box.id)));
        await this.leave('.describe');
    }

    async connectByMouse() {
        const ends = this.unconnected();
        if (!ends) return false;
        const [from, to] = ends.map(box => box.id);
        await this.selectNothing();
        const { x, y } = await this.diagram.middle(this.diagram.card(from));
        await this.page.mouse.move(x, y);
        await this.diagram.drag(await this.diagram.middle(this.diagram.element(from).locator('.connect-handle')), await this.diagram.middle(this.diagram.card(to)));
        await this.oracle.changed(connected(from, to));
        await this.leave('.describe');
    }

    async reconnect() {
        const { links } = this.model.theory;
        const link = await this.takeArrow();
        const end = this.random.of(['source', 'target']);
        const [stays, leaves] = end === 'source' ? ['to', 'from'] : ['from', 'to'];
        const others = this.model.boxes.filter(({ id }) => ![link?.from, link?.to].includes(id) && !links.some(each => each[stays] === link?.[stays] && each[leaves] === id) && this.isFree(id));
        if (!link || !others.length) return false;
        const { id } = this.random.of(others);
        await this.diagram.drag(await this.diagram.middle(this.diagram.element(link.id).locator(`[data-end=${end}]`)), await this.diagram.middle(this.diagram.card(id)));
        await this.oracle.changed(expected => (expected.arrows.get(link.id)[leaves] = id));
    }

    async describe() {
        const link = await this.takeArrow();
        if (!link) return false;
        const certainty = this.random.of(['certain', 'assumed', 'doubtful'].filter(each => each !== link.certainty));
        const rationale = this.title();
        await this.page.keyboard.press('Enter');
        await this.page.locator('.describe').waitFor();
        await this.page.locator(`.describe input[value=${certainty}]`).check();
        await this.page.locator('.describe textarea').first().fill(rationale);
        await this.page.keyboard.press('Enter');
        await this.oracle.changed(expected => Object.assign(expected.arrows.get(link.id), { rationale, certainty }));
    }

    async removeArrow() {
        const link = await this.takeArrow();
        if (!link) return false;
        await this.page.keyboard.press('Delete');
        await this.oracle.changed(expected => expected.arrows.delete(link.id));
    }

    async remove() {
        if (this.outcomes.length < FEW) return false;
        const { id } = this.random.of(this.outcomes);
        await this.select(id);
        await this.page.keyboard.press(this.random.of(['Delete', 'Backspace']));
        const sure = this.page.locator('.panel.deletion button.primary');
        await this.diagram.eventually(async () => (await sure.count()) || !(await this.diagram.model()).boxes.some(box => box.id === id), 'asked or removed');
        if (await sure.count()) await sure.click();
        await this.oracle.changed(expected => expected.remove(id));
    }

    async removeNot() {
        const tied = this.random.of(this.outcomes.filter(box => this.model.theory.links.some(link => [link.from, link.to].includes(box.id))));
        if (!tied) return false;
        await this.select(tied.id);
        await this.page.keyboard.press('Delete');
        await this.leave('.panel.deletion');
        await this.oracle.same();
    }

    async nudge() {
        const boxes = this.random.several(this.boxes, 1 + this.random.below(3));
        await this.select(...boxes.map(box => box.id));
        const before = this.oracle.drawn.boxes;
        const [key, step] = this.random.of([['ArrowDown', GRID], ['ArrowUp', -GRID]]);
        if (step < 0 && boxes.some(({ id }) => before[id].y <= TOP)) return false;
        await this.page.keyboard.press(`Control+${key}`);
        await this.oracle.changed(moved(boxes, ({ id }, { y }) => assert.equal(y, Math.max(TOP, before[id].y + step))));
    }

    /** Copies by keys; what is pasted is new. */
    async copyAndPaste() {
        const boxes = this.random.several(this.outcomes, 1 + this.random.below(2));
        await this.select(...boxes.map(box => box.id));
        await this.page.keyboard.press('Control+C');
        await this.page.keyboard.press('Control+V');
        await this.oracle.changed((expected, actual) => {
            const copies = actual.newIn('boxes', expected);
            const told = box => `${box.term} ${box.title}`;
            assert.deepEqual(copies.map(id => told(actual.boxes.get(id))).sort(), boxes.map(told).sort());
            copies.forEach(id => expected.boxes.set(id, actual.boxes.get(id)));
            const among = [...expected.arrows.values()].filter(arrow => boxes.some(box => box.id === arrow.from) && boxes.some(box => box.id === arrow.to));
            const added = actual.newIn('arrows', expected);
            assert.equal(added.length, among.length, 'the arrows between them are copied');
            added.forEach(id => expected.arrows.set(id, actual.arrows.get(id)));
        });
    }

    async pasteLines() {
        const box = this.random.of(this.outcomes);
        const titles = [this.title(), this.title()];
        await this.select(box.id);
        await this.page.evaluate(text => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }, titles.join('\n'));
        await this.oracle.changed((expected, actual) => {
            const added = actual.newIn('boxes', expected);
            assert.deepEqual(added.map(id => actual.boxes.get(id)), titles.map(title => ({ title, term: box.term })));
            added.forEach(id => expected.boxes.set(id, actual.boxes.get(id)));
        });
    }

    async align() {
        const [command, line] = this.random.of(Object.entries(ALIGNMENTS));
        const boxes = this.random.several(this.boxes, 2 + this.random.below(2));
        const before = this.oracle.drawn.boxes;
        if (areSame(boxes.map(({ id }) => line(before[id])))) return false;
        await this.select(...boxes.map(box => box.id));
        await this.diagram.choose(command);
        await this.oracle.changed(moved(boxes));
        const places = this.model.positions.filter(place => boxes.some(box => box.id === place.element));
        assert.ok(areSame(places.map(place => line({ ...before[place.element], y: place.y }))), `${command}: ${JSON.stringify(places)}`);
    }

    /** Two that stand out of line. */
    async alignInColumn() {
        const all = this.boxes;
        const boxes = this.random.of(all.flatMap(one => all.filter(other => this.standsAside(one, other)).map(other => [one, other])));
        if (!boxes) return false;
        await this.select(...boxes.map(box => box.id));
        await this.diagram.choose(this.random.of(ALIGNMENTS_IN_COLUMN));
        await this.oracle.changed(moved(boxes));
        assert.ok(areSame(boxes.map(({ id }) => this.model.place(id).x)));
    }

    /** Whether two boxes are in the same column, but not in line. */
    standsAside(one, other) {
        const { boxes } = this.oracle.drawn;
        return (one.term ?? undefined) === (other.term ?? undefined) && !areSame([boxes[one.id].x, boxes[other.id].x]);
    }

    async distribute() {
        const boxes = this.threeInOneColumn();
        if (!boxes) return false;
        const at = id => this.oracle.drawn.boxes[id];
        const gaps = ids => ids.slice(1).map((id, index) => at(id).y - at(ids[index]).y - at(ids[index]).height);
        const order = boxes.map(box => box.id).sort((one, other) => at(one).y - at(other).y);
        if (areSame(gaps(order)) || gaps(order).some(gap => gap < 0)) return false;
        const [first, last] = [at(order[0]).y, at(order.at(-1)).y];
        await this.select(...boxes.map(box => box.id));
        await this.diagram.choose('distributeDown');
        await this.oracle.changed(moved(boxes, ({ id }, { y }) => id === order[0] ? assert.equal(y, first) : id === order.at(-1) && assert.equal(y, last)));
    }

    async arrange() {
        const movable = this.model.boxes.filter(({ id }) => !this.model.place(id)?.pinned);
        await this.selectNothing();
        await this.diagram.choose('arrange');
        // Java hears of this after what was done before
        await this.page.keyboard.press('Control+A');
        await this.diagram.until(model => model.selection.length > 0, 'all is selected');
        if (JSON.stringify((await this.diagram.model()).intervention) === JSON.stringify(this.model.intervention)) return false;
        await this.oracle.changed(moved(movable));
    }

    async pin() {
        const boxes = this.random.several(this.boxes.filter(({ id }) => !this.model.place(id)?.pinned), 1 + this.random.below(2));
        if (!boxes.length) return false;
        await this.select(...boxes.map(box => box.id));
        await this.diagram.choose('pin');
        const before = this.oracle.drawn.boxes;
        await this.oracle.changed((expected, actual) => {
            for (const { id } of boxes) {
                const place = actual.places.get(id);
                assert.ok(place.pinned && Math.abs(place.y - before[id].y) < 0.01, `it is pinned at ${place.y} and was seen at ${before[id].y}`);
                expected.places.set(id, place);
            }
        });
    }

    async unpin() {
        const boxes = this.random.several(this.boxes.filter(({ id }) => this.model.place(id)?.pinned), 2);
        if (!boxes.length) return false;
        await this.select(...boxes.map(box => box.id));
        await this.diagram.choose('unpin');
        await this.oracle.changed(expected => boxes.forEach(({ id }) => (expected.places.get(id).pinned = false)));
    }

    /** Draws all arrows straight, or leads them round the boxes again. */
    async lead() {
        const isStraight = this.model.intervention.layouts.some(layout => layout.straightLinks);
        await this.diagram.choose(isStraight ? 'routed' : 'straight');
        await this.oracle.changed(expected => (expected.isStraight = !isStraight));
    }

    async undo() {
        return this.oracle.canUndo && this.oracle.undo();
    }

    async redo() {
        return this.oracle.canRedo && this.oracle.redo();
    }

    /** The boxes that the mouse finds: one that is pinned can lie on others. */
    get boxes() {
        return this.model.boxes.filter(box => this.isFree(box.id));
    }

    /** Those of them that are outcomes. */
    get outcomes() {
        return this.model.theory.outcomes.filter(box => this.isFree(box.id));
    }

    title() {
        return `Titel ${this.random.below(1e6)}`;
    }

    async beginIn(term) {
        await this.selectNothing();
        const { x, y } = await this.diagram.place(this.diagram.column(columnOf(term).replace('column-', '')));
        await this.page.mouse.dblclick(x + 8, y + 8);
    }

    /** Writes the title of a new box and gives its identifier. */
    async writeNew(term, key) {
        const title = this.title();
        let id;
        await this.diagram.write(title, key);
        await this.oracle.changed((expected, actual) => (id = created({ title, term })(expected, actual)));
        return id;
    }

    async leaveTitle() {
        const field = this.page.locator('.title-field');
        await field.waitFor();
        await this.page.keyboard.press('Escape');
        await field.waitFor({ state: 'hidden' });
    }

    /** Leaves what opens by Escape. */
    async leave(opened) {
        await this.page.locator(opened).waitFor();
        await this.page.keyboard.press('Escape');
        await this.page.locator(opened).waitFor({ state: 'detached' });
    }

    async selectNothing() {
        await this.diagram.focus();
        await this.page.keyboard.press('Escape');
        await this.diagram.until(model => model.selection.length === 0, 'nothing is selected');
    }

    async select(...ids) {
        await this.selectNothing();
        await this.diagram.select(...ids);
    }

    /** Where a hand takes a box, how much room there is below it, and how large a unit of the diagram is. */
    async hold({ id }) {
        const { x, y, width, height } = await this.diagram.place(this.diagram.card(id));
        const at = { x: x + width / 2, y: y + height / 2 };
        return { from: at, below: this.page.viewportSize().height - at.y, zoom: width / this.oracle.drawn.boxes[id].width };
    }

    /** Two boxes of different columns that no arrow connects, the left one first; undefined if there are none. */
    unconnected() {
        const { theory } = this.model;
        const left = box => TERMS.indexOf(box.term);
        const pairs = this.boxes.flatMap(from => this.boxes.filter(to => left(from) < left(to) && !theory.links.some(link => link.from === from.id && link.to === to.id)).map(to => [from, to]));
        return this.random.of(pairs);
    }

    /** Whether the mouse finds a box in its middle. */
    isFree(id) {
        const { x, y, width, height } = this.oracle.drawn.boxes[id];
        const [across, down] = [x + width / 2, y + height / 2];
        return Object.entries(this.oracle.drawn.boxes).every(([other, box]) => other === id || across < box.x || across > box.x + box.width || down < box.y || down > box.y + box.height);
    }

    /** Undefined if there are not so many. */
    threeInOneColumn() {
        const columns = [undefined, ...TERMS].map(term => this.boxes.filter(box => (box.term ?? undefined) === term)).filter(boxes => boxes.length >= 3);
        return columns.length ? this.random.several(this.random.of(columns), 3) : undefined;
    }

    /** Selects an arrow with the mouse, where nothing lies above it; undefined if that is nowhere. */
    async takeArrow() {
        const link = this.random.of(this.model.theory.links);
        if (!link) return undefined;
        await this.selectNothing();
        await this.page.mouse.move(2, 2);
        const reach = this.diagram.element(link.id).locator('.link-reach');
        await this.diagram.place(reach);
        const at = await reach.evaluate(path => [1, 2, 4, 5, 3].map(part => path.getPointAtLength((path.getTotalLength() * part) / 6).matrixTransform(path.getScreenCTM()))
            .map(({ x, y }) => ({ x, y })).find(({ x, y }) => document.elementFromPoint(x, y) === path));
        if (!at) return undefined;
        await this.page.mouse.click(at.x, at.y);
        await this.diagram.until(model => model.selection.length === 1 && model.selection[0] === link.id, `${link.id} is selected`);
        return link;
    }
}

/** A box is there that was not. Gives its identifier. */
function created(box) {
    return (expected, actual) => {
        const [id, ...others] = actual.newIn('boxes', expected);
        assert.ok(id && !others.length, 'one new box');
        expected.boxes.set(id, box);
        // that it stands in its column the page shows
        actual.places.delete(id);
        return id;
    };
}

/** An arrow is there that was not. */
function connected(from, to) {
    return (expected, actual) => {
        const [id, ...others] = actual.newIn('arrows', expected);
        assert.ok(id && !others.length, 'one new arrow');
        expected.arrows.set(id, { from, to, rationale: null, certainty: 'assumed', evidence: null });
    };
}

/** Boxes stand elsewhere: they have a place, which is looked at one by one, and are pinned if they were. */
function moved(boxes, look = () => undefined) {
    return (expected, actual) => {
        for (const box of boxes) {
            const place = actual.places.get(box.id);
            assert.ok(place, `»${box.title}« has a place`);
            assert.equal(place.pinned, expected.places.get(box.id)?.pinned ?? false);
            look(box, place);
            actual.places.delete(box.id);
            expected.places.delete(box.id);
        }
    };
}

function areSame(numbers) {
    return Math.max(...numbers) - Math.min(...numbers) < 0.1;
}
