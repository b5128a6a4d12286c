import { operation } from '../page/operation';

/** What the user does, as Java's handlers of the same names take it. */
export const operations = {
    createBox: (box: { id: string; column: string; title: string; below?: string; from?: string; y?: number }) => operation('createBox', box),
    createBoxes: (boxes: { column: string; text: string }) => operation('createBoxes', boxes),
    moveBoxes: (moves: { id: string; x: number; y: number }[]) => operation('moveBoxes', { moves }),
    stepBoxes: (ids: string[], x: number, y: number) => operation('moveBoxes', { moves: ids.map(id => ({ id, x, y })), isStep: true }),
    connect: (from: string, to: string, id: string = crypto.randomUUID()) => operation('connect', { id, from, to }),
    reconnect: (id: string, from: string, to: string) => operation('reconnect', { id, from, to }),
    describe: (id: string, rationale: string, certainty: string, evidence: string) => operation('describe', { id, rationale, certainty, evidence }),
    remove: (ids: string[]) => operation('remove', { ids }),
    merge: (ids: string[]) => operation('merge', { ids }),
    join: (ids: string[]) => operation('join', { ids }),
    place: (how: string, ids: string[]) => operation('place', { how, ids }),
    paste: (column: string, text: string) => operation('paste', { column, text }),
    fix: (finding: { rule: string; element: string; fix: number }) => operation('fix', finding)
};
