// @ts-check
import { html, nothing } from 'lit';
import { plain } from '../base/marked-text.js';
import { bandMark } from './band.js';
import { matrixOf, pointsOf, POINTS, wordsOf } from './form.js';

/** @typedef {import('./form.js').Field} Field */

/**
 * The rows of a table in its risk matrix, and the same as a table, the highest first.
 *
 * @param {import('../base/room.js').Room} room
 * @param {import('./form.js').Sheet|undefined} sheet
 * @param {Field} table
 */
export function matrix(room, sheet, table) {
  const found = matrixOf(table);
  if (!found) return nothing;
  const points = pointsOf(sheet, table, found);
  return html`<figure class="ws-matrix">
    <figcaption>${room.texts.say('worksheet.matrix')}</figcaption>
    <div class="ws-matrix-both">${picture(room, found, points)} ${twin(room, sheet, table, found, points)}</div>
  </figure>`;
}

/** @typedef {NonNullable<ReturnType<typeof matrixOf>>} Matrix */
/** @typedef {ReturnType<typeof pointsOf>} Points */

/** @param {import('../base/room.js').Room} room @param {Matrix} matrix @param {Points} points */
function picture(room, { up, across, product }, points) {
  const level = (/** @type {number} */ number) => product.bands?.find((band) => number <= band.upTo)?.level ?? 0;
  const at = (/** @type {number} */ high, /** @type {number} */ far) => points.filter((point) => point.up === high && point.across === far);
  return html`<div class="ws-grid" aria-hidden="true">
    <span class="ws-grid-up">${plain(up.label)}</span>
    ${POINTS.toReversed().map((high) => html`<span class="ws-grid-scale">${high}</span>
      ${POINTS.map((far) => html`<span class="ws-square ws-band-${level(high * far)}">${at(high, far).map(({ place }) => html`<b>${place}</b>`)}</span>`)}`)}
    <span class="ws-grid-scale"></span>${POINTS.map((far) => html`<span class="ws-grid-scale">${far}</span>`)}
    <span class="ws-grid-across">${plain(across.label)}</span>
  </div>
  <ul class="ws-grid-key" aria-hidden="true">${product.bands?.map((band) => html`<li><span class="ws-square ws-band-${band.level}"></span>${plain(band.label)}</li>`)}</ul>`;
}

/**
 * @param {import('../base/room.js').Room} room
 * @param {import('./form.js').Sheet|undefined} sheet
 * @param {Field} table
 * @param {Matrix} matrix
 * @param {Points} points
 */
function twin(room, sheet, table, { up, across, product }, points) {
  if (points.length === 0) return html`<p class="ws-help">${room.texts.say('worksheet.noPoints')}</p>`;
  const ranked = points.toSorted((a, b) => b.number - a.number || a.row.localeCompare(b.row));
  return html`<table class="table ws-ranked"><thead><tr><th scope="col">${room.texts.say('worksheet.row')}</th>
      <th scope="col">${room.texts.say('worksheet.about')}</th><th scope="col">${short(up.label)} × ${short(across.label)}</th>
      <th scope="col">${plain(product.label)}</th></tr></thead>
    <tbody>${ranked.map((point) => html`<tr><th scope="row">${point.place}</th><td class="ws-about">${wordsOf(sheet, table, point.row)}</td>
      <td class="number">${point.up} × ${point.across}</td><td>${bandMark(room.texts, point)}</td></tr>`)}</tbody></table>`;
}

/** Without the range in brackets. @param {import('../connection/protocol.js').Text} label */
const short = (label) => plain(label).replace(/\s*\([^)]*\)$/, '');
