// @ts-check
/** @typedef {import('../connection/protocol.js').View} View */
/** @typedef {import('../connection/protocol.js').Command} Command */
/**
 * What the one big button does: the words on it, the command behind it.
 *
 * @typedef {Object} Step
 * @property {string} key of the text on the button
 * @property {(string|number)[]} [args]
 * @property {string} [title] activity whose title is the text's last argument
 * @property {Command} [command] absent: a person has to decide something first
 * @property {boolean} [risky] asks before, and no key does it
 */

/**
 * What comes next in the run sheet.
 *
 * @param {View} view
 * @param {{count: number, formation?: string, groups?: number}} known how many people see it; of the exercise on stage how
 *     its groups are planned
 * @returns {Step|undefined} undefined: nothing to do
 */
export function nextStep(view, known) {
  const status = view.session?.status;
  if (status === 'lobby') return { key: 'next.start', command: { type: 'session.start' } };
  if (status !== 'live') return undefined;
  const activity = view.stage?.activity;
  if (!activity) return onward(view, '');
  switch (view.agenda?.[activity]?.kind) {
    case 'slides':
      return nextSlide(view, activity);
    case 'poll':
      return nextOfPoll(view, activity, known.count);
    case 'breakout':
      return nextOfExercise(view, activity, known);
    default:
      return onward(view, activity);
  }
}

/** @param {View} view @param {string} activity @returns {Step|undefined} */
function nextSlide(view, activity) {
  const slide = (view.stage?.slide ?? 1) + 1;
  const slides = view.agenda?.[activity]?.slides ?? 1;
  if (slide > slides) return onward(view, activity);
  return { key: 'next.slide', args: [slide, slides], command: { type: 'stage.go', activity, slide } };
}

/** @param {View} view @param {string} activity @param {number} count @returns {Step|undefined} */
function nextOfPoll(view, activity, count) {
  const poll = view.polls?.[activity];
  if (!poll) return { key: 'next.pollOpen', command: { type: 'poll.open', activity } };
  if (poll.state === 'open') return { key: 'next.pollClose', command: { type: 'poll.close', activity } };
  if (!poll.revealed) return { key: 'next.pollReveal', args: [count], command: { type: 'poll.reveal', activity } };
  return onward(view, activity);
}

/** @param {View} view @param {string} activity @param {{formation?: string, groups?: number}} known @returns {Step|undefined} */
function nextOfExercise(view, activity, { formation, groups }) {
  const breakout = view.breakouts?.[activity];
  const minutes = view.agenda?.[activity]?.minutes ?? 30;
  if (!breakout) return formGroups(activity, formation, groups);
  if (breakout.state === 'forming') {
    return { key: 'next.groupsStart', args: [minutes], command: { type: 'breakout.start', activity, minutes } };
  }
  if (breakout.state === 'running') return { key: 'next.groupsEnd', risky: true, command: { type: 'breakout.end', activity } };
  if (view.stage?.show === 'compare' || view.stage?.show === 'worksheet') return onward(view, activity);
  return { key: 'next.compare', command: { type: 'stage.show', view: 'compare', group: 0 } };
}

/** @param {string} activity @param {string} [formation] @param {number} [groups] @returns {Step} */
function formGroups(activity, formation, groups) {
  if (!formation || !groups || formation === 'by_hand') return { key: 'next.groupsByHand' };
  return { key: 'next.groups', args: [groups], command: { type: 'breakout.form', activity, formation, groups, members: {} } };
}

/** @param {View} view @param {string} activity @returns {Step|undefined} */
function onward(view, activity) {
  const lines = inOrder(view);
  const next = lines[lines.findIndex(([id]) => id === activity) + 1];
  if (!next) return { key: 'next.end', risky: true, command: { type: 'session.end' } };
  return { key: 'next.activity', title: next[0], command: goTo(next[0], next[1].kind) };
}

/**
 * The step back: the slide before, or the activity before.
 *
 * @param {View} view
 * @returns {Command|undefined}
 */
export function stepBack(view) {
  const { activity, slide = 0 } = view.stage ?? {};
  if (view.session?.status !== 'live' || !activity) return undefined;
  if (slide > 1) return { type: 'stage.go', activity, slide: slide - 1 };
  const lines = inOrder(view);
  const before = lines[lines.findIndex(([id]) => id === activity) - 1];
  return before && { ...goTo(before[0], before[1].kind), slide: before[1].slides ?? 0 };
}

/** @param {string} activity @param {string} kind @returns {Command} */
export const goTo = (activity, kind) => ({ type: 'stage.go', activity, slide: kind === 'slides' ? 1 : 0 });

/** @param {View} view */
export const inOrder = (view) => Object.entries(view.agenda ?? {}).sort(([, a], [, b]) => a.order - b.order);
