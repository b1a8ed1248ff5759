// @ts-check
/** What a poll brought, made ready for drawing. Pure: no words, no elements. */

/** @typedef {{key: string, text?: import('../connection/protocol.js').Text, count: number, share: number}} Row */

const SIZES = 5;

/** @param {any} content of the poll (DOOR-4) @returns {string[]} its answers that can be counted, in order */
export function keysOf(content) {
  if (content.type === 'scale') return Array.from({ length: content.scale?.points ?? 5 }, (_, index) => String(index + 1));
  return (content.options ?? []).map((/** @type {any} */ option) => option.id);
}

/**
 * Every answer with its count and its share of those who voted.
 *
 * @param {any} content
 * @param {any} [results]
 * @returns {Row[]}
 */
export function rowsOf(content, results) {
  const voters = results?.voters ?? 0;
  return keysOf(content).map((key) => {
    const count = results?.counts?.[key] ?? 0;
    const text = content.options?.find((/** @type {any} */ option) => option.id === key)?.text;
    return { key, text, count, share: voters ? count / voters : 0 };
  });
}

/**
 * The words in the order of the alphabet, each with a size from 1 to 5 by how many said it.
 *
 * @param {any} results
 * @returns {{word: string, count: number, size: number}[]}
 */
export function wordsOf(results) {
  const words = Object.entries(/** @type {Record<string, number>} */ (results?.words ?? {}));
  const most = Math.max(1, ...words.map(([, count]) => count));
  return words
    .map(([word, count]) => ({ word, count, size: Math.max(1, Math.ceil((count / most) * SIZES)) }))
    .sort((a, b) => a.word.localeCompare(b.word));
}

/** @param {any} results @returns {{number: string, text: string, name?: string}[]} the newest first */
export function textsOf(results) {
  const texts = Object.entries(/** @type {Record<string, any>} */ (results?.texts ?? {}));
  return texts.map(([number, each]) => ({ number, ...each })).sort((a, b) => Number(b.number) - Number(a.number));
}

/**
 * The bins of a histogram, each with its height from 0 to 1 and whether the median is in it.
 *
 * @param {any} results
 * @returns {{from: number, to: number, count: number, height: number, hasMedian: boolean}[]}
 */
export function binsOf(results) {
  const bins = results?.bins ?? [];
  const most = Math.max(1, ...bins.map((/** @type {any} */ bin) => bin.count));
  return bins.map((/** @type {any} */ bin, /** @type {number} */ index) => {
    const last = index === bins.length - 1;
    const hasMedian = results.median >= bin.from && (results.median < bin.to || last);
    return { ...bin, height: bin.count / most, hasMedian };
  });
}

/**
 * The rounds to show, oldest first: the earlier ones that were revealed, then the current one.
 *
 * @param {any} poll
 * @param {any} [results] of the current round, if they may be seen
 * @returns {{round: number, results: any}[]}
 */
export function roundsOf(poll, results) {
  const before = Object.entries(poll?.before ?? {}).map(([round, each]) => ({ round: Number(round), results: each }));
  before.sort((a, b) => a.round - b.round);
  return results ? [...before, { round: poll?.round ?? 1, results }] : before;
}

/** Mean of a scale; undefined without votes. @param {any} results */
export function meanOf(results) {
  if (!results?.voters) return undefined;
  const counts = Object.entries(/** @type {Record<string, number>} */ (results.counts ?? {}));
  return counts.reduce((sum, [point, count]) => sum + Number(point) * count, 0) / results.voters;
}
