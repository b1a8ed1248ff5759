// @ts-check
/** @typedef {import('../base/applied.js').State} State */
/** @typedef {'connecting'|'full'|'notAdmitted'|'noRoom'|'removed'|'replaced'|'broken'|'tooOld'|'left'|'ended'} Reason */

/**
 * Why this person sees no room: nothing there yet, a closed door, or the end. Trainers stay after the end, they may reopen.
 *
 * @param {State} state
 * @param {boolean} asStage
 * @returns {Reason|undefined} undefined: the room is there, perhaps offline
 */
export function closedBecause(state, asStage) {
  const { connection, view } = state;
  switch (connection) {
    case 'live':
    case 'away':
    case 'reconnecting':
    case 'connecting':
      break;
    default:
      return connection;
  }
  if (!view.session) return 'connecting';
  const trainer = view.me?.role === 'trainer' && !asStage;
  return view.session.status === 'ended' && !trainer ? 'ended' : undefined;
}
