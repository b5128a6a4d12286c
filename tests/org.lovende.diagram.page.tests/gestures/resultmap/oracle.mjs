// What a gesture must do to the model, and that it does nothing else.
import assert from 'node:assert/strict';
import { assertDrawn, drawnMap } from './drawn.mjs';

/** What gestures in a result map can change. Places are where boxes were put, by identifier. */
class MapState {
    constructor(model) {
        this.boxes = new Map(model.boxes.map(({ id, title, term }) => [id, { title, term: term ?? 'core' }]));
        this.arrows = new Map(model.theory.links.map(({ id, from, to, rationale, certainty, evidence }) => [id, { from, to, rationale, certainty, evidence }]));
        this.places = new Map(model.positions.map(({ element, x, y, pinned }) => [element, { x, y, pinned }]));
        this.isStraight = model.intervention.layouts.some(layout => layout.straightLinks);
    }

    /** Takes a box away, with its place and its arrows. */
    remove(id) {
        this.boxes.delete(id);
        this.places.delete(id);
        for (const [arrow, { from, to }] of this.arrows) if ([from, to].includes(id)) this.arrows.delete(arrow);
    }

    /** The identifiers of what is in this state and not in another. */
    newIn(part, other) {
        return [...this[part].keys()].filter(id => !other[part].has(id));
    }
}

/**
 * Follows a diagram from gesture to gesture. It knows what the model was after each, so that it can tell what a gesture changed, and what undo and redo
 * must lead to.
 */
export class Oracle {
    static async of(diagram) {
        const oracle = new Oracle();
        oracle.diagram = diagram;
        oracle.states = [(await diagram.model()).intervention];
        oracle.at = 0;
        await oracle.agree();
        return oracle;
    }

    get canUndo() {
        return this.at > 0;
    }

    get canRedo() {
        return this.at < this.states.length - 1;
    }

    /**
     * Waits for the one change that a gesture makes and compares it with what it must be.
     *
     * @param expect is given the state before, to make of it what it must be afterwards, and the state that it is; the places of boxes that it moves
     *     it takes out of both, after it has looked at them
     */
    async changed(expect) {
        const before = this.model;
        const after = await this.diagram.until(model => JSON.stringify(model.intervention) !== JSON.stringify(before.intervention) && model, 'something changed');
        const [expected, actual] = [new MapState(before), new MapState(after)];
        expect(expected, actual);
        this.assertKept(before, expected, actual);
        assert.deepEqual(actual, expected);
        assertRest(before, after);
        this.states.splice(++this.at, Infinity, after.intervention);
        await this.agree();
        return after;
    }

    /** A gesture has changed nothing. */
    async same() {
        assert.deepEqual((await this.diagram.model()).intervention, this.states[this.at]);
        await this.agree();
    }

    async undo() {
        await this.diagram.host('undo');
        this.at--;
        await this.same();
    }

    async redo() {
        await this.diagram.host('redo');
        this.at++;
        await this.same();
    }

    /** Page and model show the same. */
    async agree() {
        this.model = await this.diagram.model();
        await this.diagram.command('fit');
        let error;
        await this.diagram.eventually(async () => {
            this.drawn = await drawnMap(this.diagram);
            try {
                assertDrawn(this.drawn, this.model);
                return true;
            } catch (different) {
                error = different;
                return false;
            }
        }, () => error.stack);
    }

    /** With the first thing that is put somewhere, every other box keeps the place where it was seen. */
    assertKept(before, expected, actual) {
        const kept = before.boxes.filter(({ id }) => !expected.places.has(id) && actual.places.has(id) && expected.boxes.has(id));
        for (const { id, title } of kept) {
            assert.ok(Math.abs(actual.places.get(id).y - this.drawn.boxes[id].y) < 0.01, `»${title}« keeps its place`);
            actual.places.delete(id);
        }
    }
}

/** What is no part of the map is as it was, but that nothing speaks of what is gone. */
function assertRest(before, after) {
    const [known, now] = [ids(before.intervention), ids(after.intervention)];
    assert.deepEqual(rest(after, new Set([...now].filter(id => !known.has(id)))), rest(before, new Set([...known].filter(id => !now.has(id)))));
}

function ids(object, found = new Set()) {
    if (object?.id) found.add(object.id);
    if (object && typeof object === 'object') Object.values(object).forEach(value => ids(value, found));
    return found;
}

/** An intervention without what {@link MapState} knows, and without some elements. */
function rest({ intervention }, passedOver) {
    return JSON.parse(JSON.stringify(intervention), function (key, value) {
        if (key === 'layouts' || (this.type === 'CausalLink' && ['from', 'to', 'rationale', 'certainty', 'evidence'].includes(key))) return undefined;
        if ((this.type === 'Outcome' && ['title', 'term'].includes(key)) || (this.type === 'CoreElement' && key === 'title')) return undefined;
        if (Array.isArray(value)) return value.filter(each => !passedOver.has(each?.id ?? each));
        return passedOver.has(value) && key !== 'id' ? null : value;
    });
}
