// @ts-check
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { plain } from '../base/marked-text.js';
import '../base/note.js';
import { numberIn } from '../poll/answers.js';
import { dimensionShape } from './band.js';
import { dimensionOf, POINTS } from './form.js';

const RADIOS_MAX = 5;

/**
 * What a field of a worksheet needs of it.
 * @typedef {Object} Sheet
 * @property {import('../base/room.js').Room} room
 * @property {string} activity
 * @property {number} group
 * @property {(path: string) => any} value as it stands, or as it was just chosen
 * @property {(path: string, value: any) => void} set
 */
/** @typedef {{path: string, label: string, describedBy?: string}} Spot where a field is and what it is called */

/** Where the fate of a value is shown. @param {Sheet} sheet @param {string} path */
export const placeOf = ({ activity, group }, path) => `value ${activity}/${group}/${path}`;

/** @param {Sheet} sheet @param {string} path */
const fate = (sheet, path) => html`<s4a-note .room=${sheet.room} place=${placeOf(sheet, path)} quiet></s4a-note>`;

/** @param {Sheet} sheet @param {Spot} spot @param {import('./form.js').Choice[]} options @param {boolean} inTable */
export function choice(sheet, spot, options, inTable) {
  const dimensions = options.some(({ id }) => dimensionOf(id));
  return inTable || dimensions || options.length > RADIOS_MAX ? select(sheet, spot, options) : radios(sheet, spot, options);
}

/** @param {Sheet} sheet @param {Spot} spot @param {import('./form.js').Choice[]} options */
function select(sheet, { path, label, describedBy }, options) {
  const value = sheet.value(path) ?? '';
  return html`<span class="ws-select">${dimensionShape(dimensionOf(value))}
      <select aria-label=${label} aria-describedby=${describedBy || nothing} data-path=${path} .value=${live(String(value))}
        @change=${(/** @type {Event} */ event) => sheet.set(path, /** @type {HTMLSelectElement} */ (event.target).value || null)}>
        <option value="" ?selected=${value === ''}>–</option>
        ${options.map(({ id, text }) => html`<option value=${id} ?selected=${value === id}>${plain(text)}</option>`)}
      </select></span>${fate(sheet, path)}`;
}

/** @param {Sheet} sheet @param {Spot} spot @param {import('./form.js').Choice[]} options */
function radios(sheet, { path, label, describedBy }, options) {
  const value = sheet.value(path);
  return html`<div class="ws-radios" role="radiogroup" aria-label=${label} aria-describedby=${describedBy || nothing} @keydown=${clears(sheet, path)}>
      ${options.map(({ id, text }) => html`<label><input type="radio" name=${nameOf(sheet, path)} data-path=${path} .checked=${live(value === id)}
        @change=${() => sheet.set(path, id)} /> <span>${plain(text)}</span></label>`)}
    </div>${fate(sheet, path)}`;
}

/** @param {Sheet} sheet @param {Spot} spot */
export function scale(sheet, { path, label, describedBy }) {
  const value = sheet.value(path);
  return html`<div class="ws-scale" role="radiogroup" aria-label=${label} aria-describedby=${describedBy || nothing} @keydown=${clears(sheet, path)}>
      ${POINTS.map((point) => html`<label class="ws-point"><input type="radio" name=${nameOf(sheet, path)} data-path=${path}
        .checked=${live(value === point)} @change=${() => sheet.set(path, point)} /><span>${point}</span></label>`)}
    </div>${fate(sheet, path)}`;
}

/** @param {Sheet} sheet @param {Spot} spot */
export function number(sheet, { path, label, describedBy }) {
  const value = sheet.value(path);
  const shown = value === undefined || value === null ? '' : sheet.room.texts.number(value, { useGrouping: false, maximumFractionDigits: 6 });
  const entered = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const read = numberIn(input.value, sheet.room.texts.language);
    const wrong = input.value.trim() !== '' && read === undefined;
    input.setCustomValidity(wrong ? sheet.room.texts.say('worksheet.number') : '');
    input.setAttribute('aria-invalid', String(wrong));
    if (wrong) input.reportValidity();
    else if ((read ?? null) !== (value ?? null)) sheet.set(path, read ?? null);
  };
  return html`<input class="ws-number" inputmode="decimal" autocomplete="off" maxlength="20" aria-label=${label} aria-describedby=${describedBy || nothing}
    data-path=${path} .value=${shown} @change=${entered} />${fate(sheet, path)}`;
}

/** Delete and backspace empty a group of radio buttons. @param {Sheet} sheet @param {string} path */
const clears = (sheet, path) => (/** @type {KeyboardEvent} */ event) => {
  if (event.key !== 'Delete' && event.key !== 'Backspace') return;
  event.preventDefault();
  sheet.set(path, null);
};

/** @param {Sheet} sheet @param {string} path */
const nameOf = ({ activity, group }, path) => `${activity}-${group}-${path}`;
