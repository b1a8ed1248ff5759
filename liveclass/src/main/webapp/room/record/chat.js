// @ts-check
import { html } from 'lit';
import { plain } from '../base/marked-text.js';

/** @typedef {import('../base/room.js').Room} Room */
/** @typedef {import('../connection/protocol.js').Text} Text */

/** What was said in the plenary and in the groups. @param {Room} room @param {import('./record.js').Line[]} lines @param {(id: string) => Text|undefined} titleOf */
export function chat(room, lines, titleOf) {
  const { texts } = room;
  if (lines.length === 0) return html`<p class="record-none">${texts.say('record.noChat')}</p>`;
  const channels = [...new Set(lines.map(({ channel }) => channel))];
  const saidIn = (/** @type {string} */ name) => lines.filter(({ channel }) => channel === name);
  return html`${channels.map((channel) => html`<h3>${nameOf(room, channel, titleOf)}</h3>
    <ol class="record-chat">${saidIn(channel).map(({ at, name, text, removed }) => html`<li>
      <span class="record-when">${texts.time(at)}</span> <strong>${name}</strong>
      <span class="record-said">${removed ? html`<em>${texts.say('record.removed')}</em>` : text}</span></li>`)}</ol>`)}`;
}

/** @param {Room} room @param {string} channel as all or a8-2 @param {(id: string) => Text|undefined} titleOf */
function nameOf({ texts }, channel, titleOf) {
  if (channel === 'all') return texts.say('record.plenary');
  const cut = channel.lastIndexOf('-');
  return `${plain(titleOf(channel.slice(0, cut)))}: ${texts.say('breakout.group', Number(channel.slice(cut + 1)))}`;
}
