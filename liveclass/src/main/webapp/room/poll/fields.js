// @ts-check
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { marked, plain } from '../base/marked-text.js';
import { TEXT_MAX, WORD_MAX, wordsAsked } from './answers.js';
import { keysOf } from './figures.js';

/**
 * What the fields of a ballot need of it.
 * @typedef {Object} Ballot
 * @property {import('../base/room.js').Room} room
 * @property {string} activity
 * @property {any} content
 * @property {any} draft
 * @property {boolean} shut nothing can be changed now
 * @property {(draft: any, send?: boolean) => void} change
 */

/** The fields for one type of poll. @param {Ballot} ballot */
export function fields(ballot) {
  switch (ballot.content.type) {
    case 'single_choice':
      return choices(ballot, 'radio');
    case 'multiple_choice':
      return choices(ballot, 'checkbox');
    case 'scale':
      return scale(ballot);
    case 'numeric':
      return number(ballot);
    case 'word_cloud':
      return words(ballot);
    case 'open_text':
      return text(ballot);
    default:
      return nothing; // a type of a newer server
  }
}

/** @param {Ballot} ballot @param {'radio'|'checkbox'} type */
function choices({ room, activity, content, draft, shut, change }, type) {
  /** @type {string[]} */
  const chosen = draft?.options ?? [];
  const max = content.choicesMax ?? 1;
  const full = type === 'checkbox' && chosen.length >= max;
  const hint = type === 'checkbox' && max < content.options.length;
  const toggled = (/** @type {string} */ id) =>
    type === 'radio' ? [id] : chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
  return html`${hint ? html`<p class="poll-hint">${room.texts.say('poll.choose', max, chosen.length)}</p>` : nothing}
    <div class="poll-options">${repeat(content.options, (/** @type {any} */ option) => option.id, (/** @type {any} */ { id, text }) => {
      const checked = chosen.includes(id);
      return html`<label class="poll-option">
        <input type=${type} name="poll-${activity}" .checked=${live(checked)} ?disabled=${shut || (full && !checked)}
          @change=${() => change({ options: toggled(id) }, type === 'radio')} />
        <span class="poll-mark"></span><span class="poll-option-text">${marked(room, text)}</span>
      </label>`;
    })}</div>`;
}

/** @param {Ballot} ballot */
function scale({ room, activity, content, draft, shut, change }) {
  const keys = keysOf(content);
  const ends = [plain(content.scale?.low), ...keys.slice(2).map(() => ''), plain(content.scale?.high)];
  return html`<div class="poll-scale" .style=${`--points: ${keys.length}`}>
      ${keys.map((key, index) => html`<label class="poll-point">
        <input type="radio" name="poll-${activity}" .checked=${live(draft?.point === index + 1)} ?disabled=${shut}
          aria-label=${ends[index] ? `${key}, ${ends[index]}` : key} @change=${() => change({ point: index + 1 }, true)} />
        <span>${key}</span>
      </label>`)}
    </div>
    ${scaleEnds(room, content)}`;
}

/** What the first and the last point of a scale mean. @param {import('../base/room.js').Room} room @param {any} content */
export function scaleEnds(room, content) {
  return html`<p class="poll-ends">
    <span>1: ${marked(room, content.scale?.low)}</span><span>${content.scale?.points}: ${marked(room, content.scale?.high)}</span>
  </p>`;
}

/** @param {Ballot} ballot */
function number({ room, activity, content, draft, shut, change }) {
  const given = draft?.number ?? '';
  const shown = typeof given === 'number' ? room.texts.number(given, { useGrouping: false, maximumFractionDigits: 10 }) : given;
  return html`<label class="poll-number">
    <span class="unseen">${room.texts.say('poll.number')}</span>
    <input id="poll-${activity}-number" inputmode="decimal" autocomplete="off" maxlength="20" ?readonly=${shut}
      .value=${live(shown)} aria-describedby="poll-status-${activity}"
      @input=${(/** @type {InputEvent} */ event) => change({ number: typed(event) })} />
    <span>${marked(room, content.unit)}</span>
  </label>`;
}

/** @param {Ballot} ballot */
function words({ room, content, draft, shut, change }) {
  const asked = wordsAsked(content);
  /** @type {string[]} */
  const given = Array.from({ length: asked }, (_, index) => draft?.words?.[index] ?? '');
  const put = (/** @type {number} */ index, /** @type {string} */ word) =>
    change({ words: given.map((each, at) => (at === index ? word : each)) });
  return html`<div class="poll-words">${given.map((word, index) => html`<label class="field">
    <span class="field-label">${asked === 1 ? room.texts.say('poll.word') : room.texts.say('poll.wordOf', index + 1, asked)}</span>
    <input maxlength=${WORD_MAX} autocomplete="off" ?readonly=${shut} .value=${live(word)}
      @input=${(/** @type {InputEvent} */ event) => put(index, typed(event))} />
  </label>`)}</div>`;
}

/** @param {Ballot} ballot */
function text({ room, activity, draft, shut, change }) {
  const written = draft?.text ?? '';
  return html`<label class="field poll-text">
    <span class="field-label">${room.texts.say('poll.text')}</span>
    <textarea rows="4" maxlength=${TEXT_MAX} ?readonly=${shut} .value=${live(written)} aria-describedby="poll-counter-${activity}"
      @input=${(/** @type {InputEvent} */ event) => change({ text: typed(event) })}></textarea>
    <span class="poll-counter" id="poll-counter-${activity}">${room.texts.say('poll.counter', written.length, TEXT_MAX)}</span>
  </label>`;
}

/** @param {InputEvent} event */
const typed = (event) => /** @type {HTMLInputElement} */ (event.target).value;
