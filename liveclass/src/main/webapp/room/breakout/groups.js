// @ts-check
/** Who is in which group, made ready for drawing. Pure. */

/** @typedef {import('../base/applied.js').State} State */
/** @typedef {{id: string, name: string, organisation: string, language: string, here: boolean, group: number}} Member group 0: in none */

/**
 * The members of all groups, and for trainers who is in none yet, by name.
 *
 * @param {State} state
 * @param {string} activity
 * @param {string} locale
 * @returns {Member[]}
 */
export function membersOf({ view, now }, activity, locale) {
  const people = now.people ?? {};
  const members = Object.entries(view.breakouts?.[activity]?.members ?? {}).map(([id, { group, name, organisation = '' }]) => {
    const person = people[id];
    return { id, group, name, organisation, language: person?.language ?? '', here: person?.here ?? id === view.me?.id };
  });
  const known = new Set(members.map(({ id }) => id));
  const others = Object.entries(people)
    .filter(([id, { role }]) => role === 'learner' && !known.has(id))
    .map(([id, { name, organisation = '', language = '', here }]) => ({ id, group: 0, name, organisation, language, here }));
  return [...members, ...others].sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** 1 and up. @param {number} groups @returns {number[]} */
export const numbersTo = (groups) => Array.from({ length: groups }, (_, index) => index + 1);

/** How many are in a group; known also where the names are not. @param {any} breakout @param {number} group */
export function sizeOf(breakout, group) {
  if (breakout?.sizes) return breakout.sizes[group - 1] ?? 0;
  return Object.values(breakout?.members ?? {}).filter((/** @type {any} */ member) => member.group === group).length;
}

/** @param {import('../connection/protocol.js').WorksheetPart|undefined} sheet @returns {number} how much is filled in, 0 to 1 */
export const fillOf = (sheet) => (sheet?.of ? (sheet.filled ?? 0) / sheet.of : 0);
