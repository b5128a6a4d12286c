/** Random numbers by a seed (mulberry32). */
export function numbers(seed) {
    let state = seed;
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const below = limit => Math.floor(next() * limit);
    const of = list => list[below(list.length)];
    /** So many different ones of a list, in any order; all of them if there are fewer. */
    const several = (list, count) => {
        const left = [...list];
        return Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(left.length), 1)[0]);
    };
    return { below, of, several };
}
