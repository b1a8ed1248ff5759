// @ts-check
/** @typedef {import('../connection/protocol.js').View} View */

/**
 * The channels a person may write in: everybody, and the groups of the exercise on the stage that are theirs; for a
 * trainer all of them.
 *
 * @param {View} view
 * @returns {{channel: string, group: number}[]} group 0: everybody
 */
export function channelsOf(view) {
  const everybody = { channel: 'all', group: 0 };
  const activity = view.stage?.activity ?? '';
  const breakout = view.breakouts?.[activity];
  if (!breakout || breakout.state === 'ended') return [everybody];
  const all = Array.from({ length: breakout.groups }, (_, index) => index + 1);
  const own = view.me?.group?.[activity];
  const mine = view.me?.role === 'trainer' ? all : all.filter((group) => group === own);
  return [everybody, ...mine.map((group) => ({ channel: `${activity}-${group}`, group }))];
}

/** May this person write now (STAGE-2)? @param {View} view */
export const mayWrite = (view) => view.session?.status === 'live' || view.session?.status === 'lobby';
