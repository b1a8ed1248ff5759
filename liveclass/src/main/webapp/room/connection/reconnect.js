// @ts-check
import { CLOSE } from './protocol.js';

const FIRST_MS = 500;
const LONGEST_MS = 8_000;
const AFTER_TOO_FAST_MS = 5_000;

/**
 * What to do after a socket closed: the table "Close codes" of PROTOCOL.md.
 *
 * @param {number} code
 * @returns {'stop'|'removed'|'replaced'|'reload'|'broken'|'again'|'slower'}
 */
export function afterClose(code) {
  switch (code) {
    case CLOSE.GOODBYE:
      return 'stop';
    case CLOSE.REMOVED:
      return 'removed';
    case CLOSE.REPLACED:
      return 'replaced';
    case CLOSE.VERSION:
      return 'reload';
    case CLOSE.BROKE_PROTOCOL:
      return 'broken';
    case CLOSE.TOO_FAST:
      return 'slower';
    default:
      return 'again';
  }
}

/**
 * How long to wait before a try. The first is spread at random, so that a whole class does not come back in one
 * moment; later ones double up to 8 s, each a little different.
 *
 * @param {number} failures tries that failed since the last good connection, from 0
 * @param {() => number} [random] from 0 to 1
 */
export function waitMs(failures, random = Math.random) {
  if (failures === 0) return random() * FIRST_MS;
  const longest = Math.min(FIRST_MS * 2 ** failures, LONGEST_MS);
  return longest * (0.75 + random() * 0.25);
}

export { AFTER_TOO_FAST_MS };
