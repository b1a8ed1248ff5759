// @ts-check
import { html } from 'lit';
import { plain } from '../base/marked-text.js';
import { factOf } from './record.js';

/** @typedef {import('../base/room.js').Room} Room */
/** @typedef {import('../connection/protocol.js').Text} Text */

/** The events that are told; a newer server may tell more. */
const TOLD = new Set([
  'session.started', 'session.ended', 'session.reopened', 'stage.went', 'stage.shown', 'poll.opened', 'poll.closed', 'poll.reopened',
  'poll.revealed', 'breakout.formed', 'breakout.started', 'breakout.extended', 'breakout.warned', 'breakout.ended', 'breakout.announced',
  'person.came', 'person.went', 'person.removed',
]);

/** What happened when. @param {Room} room @param {import('./record.js').SessionRecord} record @param {(id: string) => Text|undefined} titleOf */
export function timeline(room, { timeline = [], attendance = [] }, titleOf) {
  const { texts } = room;
  const facts = timeline.map((fact) => ({ ...factOf(fact), at: fact.at, by: fact.name ?? '' })).filter(({ type }) => TOLD.has(type));
  if (facts.length === 0) return html`<p class="record-none">${texts.say('record.nothingHappened')}</p>`;
  const nameOf = (/** @type {string|undefined} */ id) => attendance.find(({ participant }) => participant === id)?.name ?? '';
  return html`<ol class="record-timeline">${facts.map(({ type, at, by, activity, slide, text, participant }) => {
    const title = activity ? plain(titleOf(activity)) : (text ?? nameOf(participant) ?? '');
    const place = slide && slide > 0 ? ` · ${texts.say('record.slide', slide)}` : '';
    return html`<li><span class="record-when">${texts.time(at)}</span> <span>${texts.say(`record.event.${type}`, title || by)}${place}</span></li>`;
  })}</ol>`;
}
