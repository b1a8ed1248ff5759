// @ts-check
import { html } from 'lit';

/** @typedef {import('../base/room.js').Room} Room */

/** Who was there, from when to when, and how many minutes of the session. @param {Room} room @param {import('./record.js').Attendee[]} attendees */
export function attendance(room, attendees) {
  const { texts } = room;
  if (attendees.length === 0) return html`<p class="record-none">${texts.say('record.nobody')}</p>`;
  const sorted = attendees.toSorted((a, b) => a.name.localeCompare(b.name, texts.locale));
  return html`<div class="record-scroll" tabindex="0" role="group" aria-label=${texts.say('record.attendance')}><table class="table record-table"><thead><tr>
      <th scope="col">${texts.say('record.name')}</th><th scope="col">${texts.say('record.organisation')}</th>
      <th scope="col">${texts.say('record.role')}</th><th scope="col">${texts.say('record.stays')}</th>
      <th scope="col" class="number">${texts.say('record.minutes')}</th></tr></thead>
    <tbody>${sorted.map(({ name, organisation, role, stays, minutes }) => html`<tr>
      <th scope="row">${name}</th><td>${organisation}</td><td>${texts.say(`record.role.${role.toLowerCase()}`)}</td>
      <td>${stays.map((stay) => spanOf(room, stay)).join(', ')}</td><td class="number">${texts.number(minutes)}</td></tr>`)}</tbody></table></div>`;
}

/** @param {Room} room @param {{from: number, to: number}} stay */
function spanOf({ texts }, { from, to }) {
  return to ? `${texts.time(from)}–${texts.time(to)}` : texts.say('record.since', texts.time(from));
}
