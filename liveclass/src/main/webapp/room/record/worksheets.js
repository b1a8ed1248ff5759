// @ts-check
import { html, nothing } from 'lit';
import { marked } from '../base/marked-text.js';
import { readSheet } from '../worksheet/reading.js';
import { sheetOf } from './record.js';

/** @typedef {import('../base/room.js').Room} Room */

/** What the groups wrote, and who. @param {Room} room @param {import('./record.js').ExerciseRecord[]} exercises */
export function worksheets(room, exercises) {
  if (exercises.length === 0) return html`<p class="record-none">${room.texts.say('record.noWorksheets')}</p>`;
  return html`${exercises.map(({ activity, title, groups }) => html`<article class="record-exercise"><h3>${marked(room, title)}</h3>
    ${groups.map((group) => one(room, activity, group))}</article>`)}`;
}

/** @param {Room} room @param {string} activity @param {import('./record.js').GroupRecord} group */
function one(room, activity, group) {
  const form = room.content.activity(activity, room.texts.language, 'record')?.worksheet?.sections;
  const members = (group.members ?? []).map(({ name }) => name);
  return html`<div class="ws ws-read record-sheet"><h4 class="ws-title">${room.texts.say('breakout.group', group.group)}</h4>
    ${members.length ? html`<p class="record-members">${room.texts.list(members)}</p>` : nothing}
    ${form ? filled(room, form, sheetOf(group, form)) : nothing}</div>`;
}

/** @param {Room} room @param {import('../worksheet/form.js').Section[]} form @param {import('../worksheet/form.js').Sheet} sheet */
function filled(room, form, sheet) {
  if (Object.keys(sheet.cells ?? {}).length === 0) return html`<p class="record-none">${room.texts.say('worksheet.nothing')}</p>`;
  return readSheet(room, form, sheet, 5);
}
