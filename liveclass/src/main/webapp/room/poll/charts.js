// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { confirmed } from '../base/dialog.js';
import { icon } from '../base/icons.js';
import { marked, plain } from '../base/marked-text.js';
import { scaleEnds } from './fields.js';
import { binsOf, meanOf, rowsOf, textsOf, wordsOf } from './figures.js';

/** @typedef {import('./results.js').PollResults} Results */
/** @typedef {import('./results.js').Round} Round */

/** One bar an answer and round, with number and percent beside it. @param {Results} shown */
export function bars(shown) {
  const { room, content } = shown;
  const rounds = shown.rounds.slice(-2);
  const rows = rounds.map(({ results }) => rowsOf(content, results));
  const scale = content.type === 'scale';
  return html`${rounds.length > 1 ? legend(shown, rounds) : nothing}
    <ul class="poll-bars ${scale ? 'poll-bars-scale' : ''}">${rows[0].map(({ key, text }, index) => html`<li class="poll-row">
      <div class="poll-row-label"><span>${scale ? key : marked(room, text)}</span> ${marks(shown, key)}</div>
      ${rows.map((each, at) => bar(shown, each[index], rounds.length > 1 ? rounds[at].round : 0, at < rows.length - 1))}
    </li>`)}</ul>
    ${scale ? html`${scaleEnds(room, content)} ${means(shown, rounds)}` : nothing}`;
}

/** @param {Results} shown @param {import('./figures.js').Row} row @param {number} round 0: the only one @param {boolean} earlier */
function bar({ room }, { count, share }, round, earlier) {
  const percent = room.texts.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return html`<div class="poll-figure ${earlier ? 'poll-earlier' : ''}">
    ${round ? html`<span class="poll-figure-round">${room.texts.say('poll.round', round)}</span>` : nothing}
    <span class="poll-track" aria-hidden="true"><span class="poll-bar" .style=${`--share: ${share}`}></span></span>
    <span class="poll-count"><strong>${room.texts.number(count)}</strong> <span>${percent}</span></span>
  </div>`;
}

/** @param {Results} shown @param {Round[]} rounds */
function legend(shown, rounds) {
  return html`<p class="poll-legend" aria-hidden="true">${rounds.map(({ round }, at) => html`<span
    class="poll-key ${at < rounds.length - 1 ? 'poll-earlier' : ''}">${shown.say('poll.round', round)}</span>`)}</p>`;
}

/** @param {Results} shown @param {Round[]} rounds */
function means(shown, rounds) {
  const means = rounds.map(({ results }) => meanOf(results)).filter((mean) => mean !== undefined);
  if (means.length === 0) return nothing;
  const words = means.map((mean) => shown.room.texts.number(mean, { maximumFractionDigits: 1, minimumFractionDigits: 1 }));
  return html`<p class="poll-mean">${shown.say('poll.mean', words.join(' → '))}</p>`;
}

/** Right answer and own answer: in words and with a sign. @param {Results} shown @param {string} key */
export function marks(shown, key) {
  const right = Array.isArray(shown.right) && shown.right.includes(key);
  const own = shown.own?.options?.includes(key) || String(shown.own?.point) === key;
  return html`${right ? html`<span class="chip poll-right">${icon('check')}${shown.say('poll.right')}</span>` : nothing}
    ${own ? html`<span class="chip poll-own">${shown.say('poll.own')}</span>` : nothing}`;
}

/** @param {Results} shown @param {Round} round */
export function cloud(shown, { results }) {
  const words = wordsOf(results);
  if (words.length === 0) return html`<p class="poll-none">${shown.say('poll.none')}</p>`;
  return html`<ul class="poll-cloud">${repeat(words, ({ word }) => word, ({ word, count, size }) => html`<li class="poll-size-${size}">
    <span>${word}</span> <span class="poll-word-count">${shown.room.texts.number(count)}</span>
    ${strike(shown, word, word)}
  </li>`)}</ul>`;
}

/** @param {Results} shown @param {Round} round */
export function texts(shown, { results }) {
  const given = textsOf(results);
  if (given.length === 0) return html`<p class="poll-none">${shown.say('poll.none')}</p>`;
  return html`<ul class="poll-texts">${repeat(given, ({ number }) => number, ({ number, text, name }) => html`<li>
    <p>${text}</p>
    ${name && !shown.room.asStage ? html`<p class="poll-by">${name}</p>` : nothing}
    ${strike(shown, number, name ?? text.slice(0, 40))}
  </li>`)}</ul>`;
}

/** @param {Results} shown @param {string} item @param {string} name */
function strike(shown, item, name) {
  const { room, activity } = shown;
  if (!activity || !room.isTrainer) return nothing;
  const title = shown.say('poll.strike', name);
  const ask = async () => {
    const sure = await confirmed(room, { title, text: shown.say('poll.strike.text'), yes: shown.say('poll.strike.yes') });
    if (sure) void room.send('poll.strike', { activity, item }, `poll-${activity}`);
  };
  return html`<button type="button" class="icon-button poll-strike" aria-label=${title} @click=${ask}>${icon('trash')}</button>`;
}

/** @param {Results} shown @param {Round} round */
export function histogram(shown, { results }) {
  const { room, content } = shown;
  const number = (/** @type {number} */ value) => room.texts.number(value);
  const unit = plain(content.unit);
  if (!results.voters) return html`<p class="poll-none">${shown.say('poll.none')}</p>`;
  return html`<ol class="poll-bins">${binsOf(results).map(({ from, to, count, height, hasMedian }) => html`<li
      class=${hasMedian ? 'poll-bin poll-bin-median' : 'poll-bin'}>
      <span class="poll-bin-count">${number(count)}</span>
      <span class="poll-column" aria-hidden="true" .style=${`--share: ${height}`}></span>
      <span class="poll-bin-range">${shown.say('poll.range', number(from), number(to))}</span>
      ${hasMedian ? html`<span class="poll-bin-word">${shown.say('poll.medianHere')}</span>` : nothing}
    </li>`)}</ol>
    <p class="poll-mean">${shown.say('poll.numbers', number(results.median), number(rounded(results.mean)), number(results.min), number(results.max), unit)}</p>
    ${shown.right?.number === undefined ? nothing : html`<p><span class="chip poll-right">${icon('check')}${shown.say('poll.right')}</span>
      ${shown.right.tolerance ? shown.say('poll.rightNumber', number(shown.right.number), number(shown.right.tolerance), unit) : `${number(shown.right.number)} ${unit}`}</p>`}`;
}

/** @param {number} value */
const rounded = (value) => Math.round(value * 10) / 10;
