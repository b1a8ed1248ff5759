// @ts-check
import { merge } from '../connection/merge.js';

/** @typedef {import('../connection/protocol.js').View} View */
/** @typedef {import('../connection/protocol.js').Now} Now */
/** @typedef {import('../connection/outbox.js').Note} Note */
/**
 * @typedef {Object} State
 * @property {View} view what the room is (section 4 of PROTOCOL.md)
 * @property {Now} now what is true this moment and never stored
 * @property {number} seq the last applied
 * @property {string} epoch
 * @property {boolean} ownMayFollow
 * @property {import('../connection/connection.js').ConnectionState} connection
 * @property {number} [closeCode]
 * @property {boolean} slow whether the server lets what was sent wait
 * @property {Record<string, Note|undefined>} notes how sent commands fared, by place
 * @property {{activity: string, slide: number}|null} own the slide this person looks at instead of the live one
 * @property {{tab: string, open: boolean}} panel which side panel shows; open counts on a phone only
 * @property {Record<string, number>} read number of the last chat message read, by channel
 * @property {number} second counts up every second: watch it to show a clock
 * @property {number} contents counts up when texts of activities arrive
 * @property {string} language
 */

/** Before the server has said anything. @type {State} */
export const BEFORE = Object.freeze({
  view: {},
  now: {},
  seq: 0,
  epoch: '',
  ownMayFollow: false,
  connection: 'connecting',
  slow: false,
  notes: {},
  own: null,
  panel: { tab: 'people', open: false },
  read: {},
  second: 0,
  contents: 0,
  language: '',
});

/**
 * The state after one item of the server (VIEW-1 to VIEW-7).
 *
 * @param {State} state
 * @param {import('../connection/protocol.js').Item} item
 * @returns {State}
 */
export function applied(state, item) {
  switch (item.type) {
    case 'welcome':
      return welcomed(state, item);
    case 'snapshot':
      return { ...state, seq: item.seq, view: { ...item.state, me: ungrouped(state.view.me) }, ownMayFollow: true };
    case 'own':
    case 'event':
      return merged(state, item);
    case 'now':
      return { ...state, now: merge(item.reset ? {} : state.now, item.patch) };
    default:
      return state;
  }
}

/** The own groups come with what follows a snapshot; who is in none any more must not keep an old one. @param {View['me']} me */
const ungrouped = (me) => me && { ...me, group: undefined };

/** @param {State} state @param {import('../connection/protocol.js').Welcome} welcome */
function welcomed(state, { epoch, me }) {
  const kept = state.view.me?.id === me.id ? state.view.me.group : undefined;
  const view = { ...state.view, me: kept ? { ...me, group: kept } : me };
  return { ...state, epoch, view, connection: /** @type {const} */ ('live'), closeCode: undefined };
}

/** @param {State} state @param {import('../connection/protocol.js').Own|import('../connection/protocol.js').Happened} item */
function merged(state, item) {
  const news = item.seq > state.seq || (item.type === 'own' && state.ownMayFollow);
  if (!news) return state;
  const seq = Math.max(state.seq, item.seq);
  const further = item.type === 'event' ? (item.then ?? []) : [];
  const view = [item.patch, ...further].reduce(merge, state.view);
  return { ...state, seq, view, ownMayFollow: false };
}
