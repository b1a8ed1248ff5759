// @ts-check
/** @typedef {import('../base/applied.js').State} State */

/** The name of a participant, as far as this person may know it. @param {State} state @param {string} activity @param {string} [id] */
export function nameOf({ view, now }, activity, id = '') {
  if (id && id === view.me?.id) return view.me.name;
  return view.breakouts?.[activity]?.members?.[id]?.name ?? now.people?.[id]?.name ?? '';
}

/**
 * Who else is in which field of a group's worksheet.
 *
 * @param {State} state
 * @param {string} activity
 * @param {number} group
 * @returns {Record<string, string[]>} path to names
 */
export function editing(state, activity, group) {
  /** @type {Record<string, string[]>} */
  const names = {};
  for (const [id, path] of Object.entries(state.now.focus?.[`${activity}-${group}`] ?? {})) {
    const name = id === state.view.me?.id ? '' : nameOf(state, activity, id);
    if (path && name) (names[path] ??= []).push(name);
  }
  return names;
}
