// @ts-check
import { html } from 'lit';
import { plain } from '../base/marked-text.js';

/** The turns that have words here; a newer server may tell of more. */
const TOLD = new Set([
  'session.started', 'session.ended', 'session.reopened', 'session.refreshed', 'stage.went', 'stage.shown', 'poll.opened', 'poll.closed',
  'poll.reopened', 'poll.revealed', 'breakout.formed', 'breakout.started', 'breakout.extended', 'breakout.ended', 'breakout.announced',
  'call.raised', 'call.withdrawn', 'call.answered',
]);

/** What happened when. @param {import('../base/room.js').Room} room @param {import('./record.js').SessionRecord} record */
export function timeline(room, { timeline, announcements = [] }) {
  const { texts } = room;
  const turns = timeline.filter(({ event }) => TOLD.has(event));
  if (turns.length === 0) return html`<p class="record-none">${texts.say('record.nothingHappened')}</p>`;
  const written = (/** @type {number} */ at) => announcements.find((each) => each.at === at)?.text;
  return html`<ol class="record-timeline">${turns.map(({ at, event, title, name = '', round, group = 0 }) => {
    const about = event === 'breakout.announced' ? (written(at) ?? '') : plain(title) || name;
    const again = round && round > 1 ? ` · ${texts.say('poll.round', round)}` : '';
    return html`<li><span class="record-when">${texts.time(at)}</span> <span>${texts.say(`record.event.${event}`, about, group)}${again}</span></li>`;
  })}</ol>`;
}
