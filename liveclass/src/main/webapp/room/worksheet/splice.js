// @ts-check
/**
 * Changes of one text that several people make at the same time: the same functions as the server's (WS-1, its class
 * `Carrying`), so that both sides come to the same text. A change is a list of splices in ascending order that do not
 * overlap; all positions are those of the text before it, in UTF-16 units. What is inserted stands before what is removed.
 *
 * @typedef {{at: number, remove: number, insert: string}} Splice
 */

/** The text after a change. @param {string} text @param {Splice[]} change */
export function apply(text, change) {
  let changed = '';
  let kept = 0;
  for (const { at, remove, insert } of change) {
    changed += text.slice(kept, at) + insert;
    kept = at + remove;
  }
  return changed + text.slice(kept);
}

/** Where the texts that a change put in end, in the text after it (WS-9). @param {Splice[]} change */
export function endsOfInserts(change) {
  let moved = 0;
  const ends = change.map(({ at, remove, insert }) => {
    const end = at + moved + insert.length;
    moved += insert.length - remove;
    return insert ? end : -1;
  });
  return ends.filter((end) => end >= 0);
}

/**
 * `mine` as it has to be said after `theirs`, if both were made on the same text.
 *
 * @param {Splice[]} mine
 * @param {Splice[]} theirs
 * @param {boolean} mineFirst whether, of two inserts at one place, mine comes first
 */
export function over(mine, theirs, mineFirst) {
  /** @type {Splice[]} */
  const carried = [];
  for (const splice of mine) {
    add(carried, { at: placeOfInsert(splice.at, theirs, mineFirst), remove: 0, insert: splice.insert });
    removeWhatIsLeft(splice, theirs, carried);
  }
  return carried;
}

/** @param {number} at @param {Splice[]} theirs @param {boolean} mineFirst */
function placeOfInsert(at, theirs, mineFirst) {
  let place = at;
  for (const their of theirs) {
    const before = their.at < at || (their.at === at && !mineFirst);
    if (before) place += their.insert.length - (Math.min(their.at + their.remove, at) - their.at);
  }
  return place;
}

/** @param {Splice} mine @param {Splice[]} theirs @param {Splice[]} carried */
function removeWhatIsLeft(mine, theirs, carried) {
  const end = mine.at + mine.remove;
  let from = mine.at;
  for (const their of theirs) {
    if (their.at >= end) break;
    // text inserted by them inside of what I remove is not mine to remove: go around it
    remove(from, their.at, theirs, carried);
    from = Math.max(from, their.at + their.remove);
  }
  remove(from, end, theirs, carried);
}

/** @param {number} from @param {number} to @param {Splice[]} theirs @param {Splice[]} carried */
function remove(from, to, theirs, carried) {
  if (from < to) add(carried, { at: placeOfInsert(from, theirs, false), remove: to - from, insert: '' });
}

/** @param {Splice[]} change @param {Splice} next */
function add(change, next) {
  if (isNothing(next)) return;
  const last = change.at(-1);
  const joins = last && last.at + last.remove === next.at && (last.remove === 0 || next.insert === '');
  if (joins) change[change.length - 1] = { at: last.at, remove: last.remove + next.remove, insert: last.insert + next.insert };
  else change.push(next);
}

/** @param {Splice} splice */
export const isNothing = ({ remove, insert }) => remove === 0 && insert === '';

/**
 * The one splice that makes `after` of `before`.
 *
 * @param {string} before
 * @param {string} after
 * @param {number} [caret] where the caret stands in `after`: tells which of several equal letters was typed
 * @returns {Splice[]} empty if nothing changed
 */
export function difference(before, after, caret = after.length) {
  const shorter = Math.min(before.length, after.length);
  const tailMax = Math.min(shorter, after.length - Math.min(caret, after.length));
  let tail = 0;
  while (tail < tailMax && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  let head = 0;
  while (head < shorter - tail && before[head] === after[head]) head++;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (splits(before, head) || splits(after, head)) head--;
  if (splits(before, before.length - tail) || splits(after, after.length - tail)) tail--;
  const splice = { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) };
  return isNothing(splice) ? [] : [splice];
}

/** Whether a place lies between the halves of one character (WS-7). @param {string} text @param {number} at */
function splits(text, at) {
  return at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]) && /[\udc00-\udfff]/.test(text[at]);
}

/**
 * One splice instead of two, the second made on the text after the first, if the second touches what the first put in.
 *
 * @param {Splice} first
 * @param {Splice} second
 * @returns {Splice|undefined} undefined if they have nothing to do with each other
 */
export function joined(first, second) {
  const [start, end] = [first.at, first.at + first.insert.length];
  const secondEnd = second.at + second.remove;
  if (second.at > end || secondEnd < start) return undefined;
  const [left, right] = [Math.max(0, start - second.at), Math.max(0, secondEnd - end)];
  const kept = [first.insert.slice(0, Math.max(0, second.at - start)), first.insert.slice(Math.max(0, secondEnd - start))];
  return { at: Math.min(start, second.at), remove: left + first.remove + right, insert: kept[0] + second.insert + kept[1] };
}

/** Where a place in a text is after a change; text inserted right there goes behind it. @param {number} at @param {Splice[]} change */
export const carriedPlace = (at, change) => placeOfInsert(at, change, true);
