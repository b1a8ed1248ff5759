// @ts-check
import { html, nothing } from 'lit';
import { marked, plain } from '../base/marked-text.js';
import { bandMark, dimensionShape } from './band.js';
import { authorsOf, computed, contentOf, dimensionOf, isComputed, matrixOf, pathOf, pointsOf, rowsOf } from './form.js';
import { matrix } from './matrix.js';

/** @typedef {import('../base/room.js').Room} Room */
/** @typedef {import('./form.js').Sheet} Sheet */
/** @typedef {import('./form.js').Field} Field */
/** @typedef {import('./form.js').Column} Column */

/**
 * A worksheet to be read: on the stage, side by side, and in the record.
 *
 * @param {Room} room
 * @param {import('./form.js').Section[]} sections
 * @param {Sheet|undefined} sheet
 * @param {number} [level] of the sections' headings
 */
export function readSheet(room, sections, sheet, level = 4) {
  return html`${sections.map((section) => html`<section class="ws-section">
    ${section.title ? html`<p class="ws-section-title" role="heading" aria-level=${level}>${marked(room, section.title)}</p>` : nothing}
    ${section.fields.map((field) => readField(room, sheet, field))}
  </section>`)}`;
}

/** @param {Room} room @param {Sheet|undefined} sheet @param {Field} field */
function readField(room, sheet, field) {
  const inner = field.kind === 'table' ? readTable(room, sheet, field) : content(room, field, contentOf(sheet, field.id));
  const by = field.kind === 'table' ? nothing : authors(room, sheet, field.id);
  const found = matrixOf(field);
  return html`<div class="ws-field"><p class="ws-label">${marked(room, field.label)}</p>${inner} ${by === nothing ? nothing : html`<dl class="ws-by">${by}</dl>`}
    ${found && pointsOf(sheet, field, found).length ? matrix(room, sheet, field) : nothing}</div>`;
}

/** @param {Room} room @param {Sheet|undefined} sheet @param {Field} table */
function readTable(room, sheet, table) {
  const columns = table.columns ?? [];
  const cellOf = (/** @type {string} */ row) => (/** @type {string} */ column) => contentOf(sheet, pathOf(table.id, row, column));
  const rows = rowsOf(sheet, table.id).map((row, index) => ({ row, number: index + 1 }));
  const filled = rows.filter(({ row }) => columns.some(({ id }) => cellOf(row)(id) !== undefined));
  if (filled.length === 0) return html`<p class="ws-nothing">${room.texts.say('worksheet.nothing')}</p>`;
  return html`<div class="ws-rows" role="list">${filled.map(({ row, number }) => html`<div class="ws-row-read" role="listitem">
    <span class="ws-row-number">${number}</span>
    <dl>${columns.map((column) => readCell(room, column, isComputed(column) ? computed(column, cellOf(row)) : cellOf(row)(column.id)))}
      ${authors(room, sheet, `${table.id}/${row}/`)}</dl></div>`)}</div>`;
}

/** @param {Room} room @param {Column} column @param {any} value */
function readCell(room, column, value) {
  if (value === undefined) return nothing;
  const words = isComputed(column) ? bandMark(room.texts, value) : content(room, column, value);
  return html`<div class="ws-read-${column.kind}"><dt>${plain(column.label)}</dt><dd>${words}</dd></div>`;
}

/** @param {Room} room @param {Field|Column} what @param {any} value */
function content(room, what, value) {
  if (value === undefined || value === null) return html`<p class="ws-nothing">${room.texts.say('worksheet.nothing')}</p>`;
  if (what.kind === 'choice') {
    const chosen = what.options?.find(({ id }) => id === value);
    return html`<span class="ws-chosen">${dimensionShape(dimensionOf(value))}${plain(chosen?.text) || value}</span>`;
  }
  if (what.kind === 'scale') return html`<span class="ws-of-five">${room.texts.say('worksheet.ofFive', value)}</span>`;
  return typeof value === 'number' ? room.texts.number(value) : html`<p class="ws-written">${value}</p>`;
}

/** Who wrote what stands here; only the record knows. @param {Room} room @param {Sheet|undefined} sheet @param {string} start of the paths */
function authors(room, sheet, start) {
  const names = authorsOf(sheet, start);
  if (names.length === 0) return nothing;
  return html`<div class="ws-authors"><dt>${room.texts.say('worksheet.by')}</dt><dd>${room.texts.list(names)}</dd></div>`;
}
