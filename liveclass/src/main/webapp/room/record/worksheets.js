// @ts-check
import { html, nothing } from 'lit';
import { marked } from '../base/marked-text.js';
import { readSheet } from '../worksheet/reading.js';

/** @typedef {import('../base/room.js').Room} Room */
/** @typedef {import('../connection/protocol.js').Text} Text */

/** What the groups wrote. @param {Room} room @param {NonNullable<import('./record.js').SessionRecord['worksheets']>} worksheets @param {(id: string) => Text|undefined} titleOf */
export function worksheets(room, worksheets, titleOf) {
  const exercises = Object.entries(worksheets);
  if (exercises.length === 0) return html`<p class="record-none">${room.texts.say('record.noWorksheets')}</p>`;
  return html`${exercises.map(([activity, groups]) => html`<article class="record-exercise"><h3>${marked(room, titleOf(activity))}</h3>
    ${Object.entries(groups)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([group, sheet]) => one(room, activity, Number(group), sheet))}</article>`)}`;
}

/** @param {Room} room @param {string} activity @param {number} group @param {import('../worksheet/form.js').Sheet} sheet */
function one(room, activity, group, sheet) {
  const sections = room.content.activity(activity, room.texts.language, 'record')?.worksheet?.sections;
  return html`<div class="ws ws-read record-sheet"><h4 class="ws-title">${room.texts.say('breakout.group', group)}</h4>
    ${sections ? readSheet(room, sections, sheet, 5) : nothing}</div>`;
}
