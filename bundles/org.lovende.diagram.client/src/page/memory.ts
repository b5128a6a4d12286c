import { GModelElement } from '@eclipse-glsp/client';
import { VNode } from 'snabbdom';

interface Remembered {
    value: object;
    relevant: () => unknown;
    /** Of what the drawing depends on; made when it is compared for the first time. */
    json?: string;
    nodes: VNode[];
}

/** By the identifier of the element and what of it is drawn. */
const memory = new Map<string, Remembered>();

/**
 * Draws a part of an element, or answers what was drawn before if it would be the same. What is the same object as before costs the page nothing: so a
 * drag draws what moves only, and after a change of the model the page draws only what looks different.
 *
 * @param part which part of the element, so that it can have several
 * @param value as long as it is the same object, nothing has changed
 * @param draw may depend on nothing but what is relevant
 * @param relevant what of the value the drawing depends on
 */
export function remembered<T extends object>(element: Readonly<GModelElement>, part: string, value: T, draw: () => VNode[], relevant: (value: T) => unknown = all => all): VNode[] {
    const key = `${element.id} ${part}`;
    const before = memory.get(key);
    if (before?.value === value) return before.nodes;
    const now: Remembered = { value, relevant: () => relevant(value), nodes: [] };
    now.nodes = before && json(before) === json(now) ? before.nodes : draw().map((node, index) => keyed(node, `${part} ${index}`));
    memory.set(key, now);
    return now.nodes;
}

function json(drawn: Remembered): string {
    return (drawn.json ??= JSON.stringify(drawn.relevant()));
}

/** Without a key the page could make this node out of a former neighbour of it, and then take away the neighbour's element for that of this node. */
function keyed(node: VNode, key: string): VNode {
    node.key = key;
    return node;
}
