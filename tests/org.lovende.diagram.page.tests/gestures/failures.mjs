// How Node's test runner reports: only what failed, and why, so that it fits into the message of a failed JUnit test; at the end how many ran.
import { inspect } from 'node:util';

/** So many characters of an error: a comparison of two models can be far longer. */
const MOST = 6000;
const results = { pass: 0, fail: 0 };

export default async function* failures(events) {
    for await (const { type, data } of events) {
        if (type !== 'test:pass' && type !== 'test:fail') continue;
        const result = type.slice('test:'.length);
        results[result]++;
        if (result === 'fail') yield `✖ ${data.name} (${Math.round(data.details.duration_ms)} ms)\n${reason(data.details.error)}\n\n`;
    }
    yield `pass ${results.pass}, fail ${results.fail}\n`;
}

/** The error that the test threw: Node wraps it into one of its own. */
function reason(error) {
    return inspect(error.cause ?? error, { depth: 2, maxStringLength: MOST, maxArrayLength: 20 }).slice(0, MOST).replace(/^/gm, '  ');
}
