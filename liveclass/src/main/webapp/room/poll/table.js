// @ts-check
import { html } from 'lit';
import { marked, plain } from '../base/marked-text.js';
import { marks } from './charts.js';
import { binsOf, rowsOf, textsOf, wordsOf } from './figures.js';

/** @typedef {import('./results.js').PollResults} Results */
/** @typedef {{key: string, label: unknown, cells: string[]}} Line */

/** The same as the picture, as a table, with all rounds. @param {Results} shown */
export function table(shown) {
  const { room, content, rounds } = shown;
  const counted = content.type !== 'open_text';
  const heads = counted && rounds.length > 1 ? rounds.map(({ round }) => shown.say('poll.round', round)) : [];
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label=${shown.say('poll.results')}>
    <table class="table">
      <caption class="unseen">${plain(content.question) || shown.say('poll.results')}</caption>
      <thead><tr><th scope="col">${shown.say('poll.answer')}</th>
        ${(heads.length ? heads : [shown.say(counted ? 'poll.votes' : 'poll.name')]).map((head) => html`<th scope="col" class=${counted ? 'number' : ''}>${head}</th>`)}
      </tr></thead>
      <tbody>${linesOf(shown, room.texts).map(({ label, cells }) => html`<tr>
        <th scope="row">${label}</th>${cells.map((cell) => html`<td class=${counted ? 'number' : ''}>${cell}</td>`)}</tr>`)}</tbody>
    </table></div>`;
}

/** @param {Results} shown @param {import('../base/texts.js').Texts} texts @returns {Line[]} */
function linesOf(shown, texts) {
  switch (shown.content.type) {
    case 'numeric':
      return ofNumbers(shown, texts);
    case 'word_cloud':
      return ofWords(shown, texts);
    case 'open_text':
      return shown.rounds.flatMap(({ results }) =>
        textsOf(results).map(({ number, text, name }) => ({ key: number, label: text, cells: [name ?? ''] })),
      );
    default:
      return ofOptions(shown, texts);
  }
}

/** @param {Results} shown @param {import('../base/texts.js').Texts} texts @returns {Line[]} */
function ofOptions(shown, texts) {
  const rows = shown.rounds.map(({ results }) => rowsOf(shown.content, results));
  const percent = (/** @type {number} */ share) => texts.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return rows[0].map(({ key, text }, index) => ({
    key,
    label: html`${text ? marked(shown.room, text) : scaleWord(shown, key)} ${marks(shown, key)}`,
    cells: rows.map((each) => `${texts.number(each[index].count)} (${percent(each[index].share)})`),
  }));
}

/** @param {Results} shown @param {string} key */
function scaleWord({ content }, key) {
  if (key === '1') return `1, ${plain(content.scale?.low)}`;
  return key === String(content.scale?.points) ? `${key}, ${plain(content.scale?.high)}` : key;
}

/** @param {Results} shown @param {import('../base/texts.js').Texts} texts @returns {Line[]} */
function ofWords(shown, texts) {
  const said = new Set(shown.rounds.flatMap(({ results }) => wordsOf(results).map(({ word }) => word)));
  const counts = (/** @type {string} */ word) => shown.rounds.map(({ results }) => results.words?.[word] ?? 0);
  return [...said]
    .map((word) => ({ word, count: counts(word) }))
    .sort((a, b) => (b.count.at(-1) ?? 0) - (a.count.at(-1) ?? 0))
    .map(({ word, count }) => ({ key: word, label: word, cells: count.map((each) => texts.number(each)) }));
}

/** @param {Results} shown @param {import('../base/texts.js').Texts} texts @returns {Line[]} */
function ofNumbers(shown, texts) {
  const cells = (/** @type {(results: any) => string} */ cell) => shown.rounds.map(({ results }) => cell(results));
  const number = (/** @type {number|undefined} */ value) => (value === undefined ? '' : texts.number(value, { maximumFractionDigits: 1 }));
  const bins = shown.rounds.length > 1 ? [] : binsOf(shown.rounds[0].results);
  return [
    ...bins.map(({ from, to, count }) => ({ key: String(from), label: shown.say('poll.range', from, to), cells: [texts.number(count)] })),
    { key: 'median', label: shown.say('poll.median'), cells: cells((results) => number(results.median)) },
    { key: 'mean', label: shown.say('poll.average'), cells: cells((results) => number(results.mean)) },
    { key: 'min', label: shown.say('poll.lowest'), cells: cells((results) => number(results.min)) },
    { key: 'max', label: shown.say('poll.highest'), cells: cells((results) => number(results.max)) },
  ];
}
