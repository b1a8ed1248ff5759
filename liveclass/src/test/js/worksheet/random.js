// @ts-check
/** @typedef {import('../../../main/webapp/room/worksheet/splice.js').Splice} Splice */

/** Numbers from 0 to 1 that are the same every time. @param {number} seed @returns {() => number} */
export function seeded(seed) {
  let state = seed * 2_654_435_769;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {() => number} random @param {number} max */
export const below = (random, max) => Math.floor(random() * max);

/** @param {() => number} random @param {number} lengthMax */
export function randomText(random, lengthMax) {
  return Array.from({ length: below(random, lengthMax + 1) }, () => 'abc'[below(random, 3)]).join('');
}

/** @param {() => number} random @param {string} text @param {number} [most] splices @returns {Splice[]} */
export function randomChange(random, text, most = 3) {
  const change = [];
  let from = 0;
  for (let i = 0; i < most && from <= text.length; i++) {
    const at = from + below(random, text.length - from + 1);
    const remove = below(random, text.length - at + 1);
    const insert = randomText(random, 3).toUpperCase();
    if (remove || insert) change.push({ at, remove, insert });
    from = at + remove + 1;
  }
  return change;
}
