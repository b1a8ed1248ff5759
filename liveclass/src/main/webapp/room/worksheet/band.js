// @ts-check
import { html, nothing } from 'lit';
import { plain } from '../base/marked-text.js';

/** @typedef {import('../base/texts.js').Texts} Texts */

/** A computed result with its band: number, word, colour and pattern. @param {Texts} texts @param {{number: number, band?: import('./form.js').Band}|undefined} result */
export function bandMark(texts, result) {
  if (!result) return html`<span class="ws-nothing" aria-hidden="true">–</span>`;
  const number = html`<strong>${texts.number(result.number)}</strong>`;
  if (!result.band) return number;
  return html`<span class="ws-band ws-band-${result.band.level}">${number} <span>${plain(result.band.label)}</span></span>`;
}

/** A dimension's shape in its colour; the word stands beside it. @param {string|undefined} dimension */
export const dimensionShape = (dimension) =>
  dimension ? html`<span class="ws-shape ws-shape-${dimension}" aria-hidden="true"></span>` : nothing;
