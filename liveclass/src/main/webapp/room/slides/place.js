// @ts-check
/** @typedef {import('../base/applied.js').State} State */

/**
 * Which slide this person looks at. Going back is everybody's own affair; it ends with the activity.
 *
 * @param {Pick<State, 'view'|'own'>} state
 * @returns {{activity: string, slide: number, live: number, own: boolean}|undefined} undefined: no slides on the stage
 */
export function placeOf({ view, own }) {
  const { activity, slide: live = 1, show } = view.stage ?? {};
  const shown = show === undefined || show === 'activity';
  if (view.session?.status !== 'live' || !activity || !shown) return undefined;
  if (view.agenda?.[activity]?.kind !== 'slides') return undefined;
  const back = own?.activity === activity && own.slide < live;
  return { activity, slide: back ? own.slide : live, live, own: back };
}

/**
 * Turns the own pages: not beyond the slide that is live.
 *
 * @param {import('../base/room.js').Room} room
 * @param {number} by 1 or -1
 */
export function turn(room, by) {
  const place = placeOf(room.state);
  if (!place) return;
  const slide = Math.max(1, place.slide + by);
  room.set({ own: slide >= place.live ? null : { activity: place.activity, slide } });
}
