// @ts-check
import { html } from 'lit';
import { channelsOf } from './record.js';

/** @typedef {import('../base/room.js').Room} Room */

/** What was said in the plenary and in the groups. @param {Room} room @param {import('./record.js').Line[]} lines @param {(id: string) => string} titleOf */
export function chat(room, lines, titleOf) {
  const { texts } = room;
  if (lines.length === 0) return html`<p class="record-none">${texts.say('record.noChat')}</p>`;
  const saidIn = (/** @type {string} */ name) => lines.filter(({ channel }) => channel === name);
  return html`${channelsOf(lines).map((channel) => html`<h3>${nameOf(room, channel, titleOf)}</h3>
    <ol class="record-chat">${saidIn(channel).map(({ at, name, text }) => html`<li>
      <span class="record-when">${texts.time(at)}</span> <strong>${name}</strong> <span class="record-said">${text}</span></li>`)}</ol>`)}`;
}

/** @param {Room} room @param {string} channel as all or a8-2 @param {(id: string) => string} titleOf */
function nameOf({ texts }, channel, titleOf) {
  if (channel === 'all') return texts.say('record.plenary');
  const cut = channel.lastIndexOf('-');
  const group = texts.say('breakout.group', Number(channel.slice(cut + 1)));
  const title = titleOf(channel.slice(0, cut));
  return title ? `${title}: ${group}` : group;
}
