// @ts-check
/** @typedef {import('../connection/protocol.js').View} View */

/**
 * When what is on the stage ends: group work and polls have deadlines of their own, else it is the trainer's timer.
 *
 * @param {View} view
 * @returns {number|undefined} by the server's clock; undefined if there is none
 */
export function deadlineOf(view) {
  const activity = view.stage?.activity;
  if (!activity || view.session?.status !== 'live') return undefined;
  const breakout = view.breakouts?.[activity];
  if (breakout?.state === 'running') return breakout.endsAt || undefined;
  const poll = view.polls?.[activity];
  if (poll?.state === 'open' && poll.endsAt) return poll.endsAt;
  return view.stage?.endsAt || undefined;
}
