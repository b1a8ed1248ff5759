// @ts-check
/**
 * The record as DOOR-8 sends it. Texts are not in it: they come from the plan and its activities, in the reader's
 * language. What a reader may not see is left out.
 *
 * @typedef {{participant: string, name: string, organisation?: string, role: string, stays: {from: number, to: number}[], minutes: number}} Attendee
 * @typedef {{activity: string, round: number, openedAt?: number, closedAt?: number, revealed?: boolean, results: any, right?: any, form?: any, answers?: Record<string, {name: string, answer: any}>}} PollRound
 * @typedef {{number: number, channel: string, at: number, by?: string, name: string, text: string, removed?: boolean}} Line
 * @typedef {{number: number, at: number, by?: string, name?: string, event: any, activity?: string}} Fact
 *
 * @typedef {Object} SessionRecord
 * @property {number} [startedAt]
 * @property {number} [endedAt]
 * @property {Attendee[]} [attendance]
 * @property {PollRound[]} [polls] every round, in the order they were opened
 * @property {Record<string, Record<string, import('../worksheet/form.js').Sheet>>} [worksheets] activity to group to worksheet, as in the view
 * @property {Line[]} [chat]
 * @property {Fact[]} [timeline]
 */

/** The rounds of each poll, in the order of the first. @param {PollRound[]} rounds @returns {[string, PollRound[]][]} */
export function byPoll(rounds) {
  /** @type {Map<string, PollRound[]>} */
  const polls = new Map();
  for (const round of rounds) polls.set(round.activity, [...(polls.get(round.activity) ?? []), round]);
  return [...polls];
}

/** What was right, if it may be told: option ids, or a number with its tolerance. @param {PollRound} round */
export function rightOf({ right, form }) {
  if (right !== undefined) return right;
  if (form?.right?.length) return form.right;
  return typeof form?.estimate === 'number' ? { number: form.estimate, tolerance: form.tolerance ?? 0 } : undefined;
}

/** The name of an entry of the timeline, and what it is about. @param {Fact} fact @returns {{type: string, activity?: string, slide?: number, text?: string, participant?: string}} */
export function factOf({ event, activity, ...rest }) {
  const fields = typeof event === 'object' && event !== null ? event : { ...rest, type: event };
  return { ...fields, type: fields.type ?? fields.event ?? '', activity: activity ?? fields.activity };
}
