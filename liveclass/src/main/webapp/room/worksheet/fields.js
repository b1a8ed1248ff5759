// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../base/icons.js';
import { marked, plain } from '../base/marked-text.js';
import { bandMark } from './band.js';
import { computed, isComputed, pathOf, rowsOf, widthOf } from './form.js';
import './text-field.js';
import { choice, number, scale } from './value-fields.js';

/** @typedef {import('./form.js').Field} Field */
/** @typedef {import('./form.js').Column} Column */
/** @typedef {import('./value-fields.js').Spot} Spot */
/**
 * A worksheet while it is filled in.
 * @typedef {import('./value-fields.js').Sheet & {
 *   part: import('./form.js').Sheet|undefined,
 *   names: Record<string, string[]>,
 *   removed: {table: string, row: string, number: number}|undefined,
 *   add: (table: string) => void,
 *   remove: (table: string, row: string, number: number) => void,
 *   restore: () => void,
 * }} Sheet
 */

/** The input for one place. @param {Sheet} sheet @param {Field|Column} what @param {Spot} spot @param {boolean} inTable */
function input(sheet, what, spot, inTable) {
  switch (what.kind) {
    case 'choice':
      return choice(sheet, spot, what.options ?? [], inTable);
    case 'scale':
      return scale(sheet, spot);
    case 'number':
      return number(sheet, spot);
    default:
      return html`<s4a-worksheet-text .room=${sheet.room} .activity=${sheet.activity} .group=${sheet.group} .path=${spot.path}
        .label=${spot.label} .describedBy=${spot.describedBy ?? ''} .long=${what.kind === 'long_text'}></s4a-worksheet-text>`;
  }
}

/** Who else is in this field. @param {Sheet} sheet @param {string} path */
function who(sheet, path) {
  const names = sheet.names[path];
  return names ? html`<span class="ws-who" aria-hidden="true">${sheet.room.texts.list(names)}</span>` : nothing;
}

/** One field of a section with its label and help. @param {Sheet} sheet @param {Field} field */
export function field(sheet, field) {
  const help = field.help?.text || field.help?.html ? `ws-help-${field.id}` : '';
  const label = plain(field.label);
  const inner = field.kind === 'table' ? table(sheet, field) : input(sheet, field, { path: field.id, label, describedBy: help }, false);
  return html`<div class="ws-field ${sheet.names[field.id] ? 'ws-edited' : ''}">
    <p class="ws-label" id="ws-label-${field.id}">${marked(sheet.room, field.label)} ${who(sheet, field.id)}</p>
    ${help ? html`<p class="ws-help" id=${help}>${marked(sheet.room, field.help)}</p>` : nothing}
    ${inner}
  </div>`;
}

/** A table; where it has no room to stand as one, each row is a card (class `as-cards`). @param {Sheet} sheet @param {Field} field */
function table(sheet, field) {
  const { room } = sheet;
  const columns = field.columns ?? [];
  const rows = rowsOf(sheet.part, field.id);
  return html`<div class="ws-table" data-em=${widthOf(field)}>
    <table role="table" aria-labelledby="ws-label-${field.id}">
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="unseen">${room.texts.say('worksheet.row')}</span></th>
        ${columns.map((column) => html`<th role="columnheader" scope="col" class="ws-col-${column.kind}">${marked(room, column.label)}</th>`)}
        <td role="cell"></td></tr></thead>
      <tbody role="rowgroup">${repeat(rows, (row) => row, (row, index) => html`<tr role="row">
        <th role="rowheader" scope="row"><span class="ws-row-word">${room.texts.say('worksheet.row')} </span>${index + 1}</th>
        ${columns.map((column) => cell(sheet, field, row, index + 1, column))}
        <td role="cell" class="ws-row-end">${remover(sheet, field, row, index + 1, rows.length)}</td></tr>`)}</tbody>
    </table>
    ${tableFoot(sheet, field, rows.length)}
  </div>`;
}

/** @param {Sheet} sheet @param {Field} table @param {string} row @param {number} number @param {Column} column */
function cell(sheet, table, row, number, column) {
  const path = pathOf(table.id, row, column.id);
  const label = sheet.room.texts.say('worksheet.cell', plain(column.label), number);
  const content = isComputed(column)
    ? html`<output class="ws-computed" aria-live="off">${bandMark(sheet.room.texts, computed(column, (id) => sheet.value(pathOf(table.id, row, id))))}</output>`
    : input(sheet, column, { path, label }, true);
  return html`<td role="cell" class="ws-cell ws-cell-${column.kind} ${sheet.names[path] ? 'ws-edited' : ''}">
    <span class="ws-cell-label" aria-hidden="true">${plain(column.label)}</span>${who(sheet, path)}${content}</td>`;
}

/** @param {Sheet} sheet @param {Field} field @param {string} row @param {number} number @param {number} rows */
function remover(sheet, field, row, number, rows) {
  if (rows <= 1) return nothing;
  return html`<button type="button" class="icon-button" aria-label=${sheet.room.texts.say('worksheet.removeRow', number)}
    @click=${() => sheet.remove(field.id, row, number)}>${icon('trash')}</button>`;
}

/** Under the table, so that nothing above it moves: one more row, and the removed one back. @param {Sheet} sheet @param {Field} field @param {number} rows */
function tableFoot({ room, removed, add, restore }, field, rows) {
  const full = rows >= (field.rowsMax ?? Infinity);
  return html`<div class="ws-table-foot">
    <button type="button" class="button" ?disabled=${full} @click=${() => add(field.id)}>${room.texts.say('worksheet.addRow')}</button>
    ${full ? html`<span class="ws-help">${room.texts.say('worksheet.full', rows)}</span>` : nothing}
    ${removed?.table === field.id
      ? html`<span class="ws-undo">${room.texts.say('worksheet.removed', removed.number)}
          <button type="button" class="button" data-undo @click=${restore}>${room.texts.say('worksheet.restore')}</button></span>`
      : nothing}
    <s4a-note .room=${room} place=${`row ${field.id}`} quiet></s4a-note>
  </div>`;
}
