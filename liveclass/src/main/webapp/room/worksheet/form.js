// @ts-check
/** What can be read from a worksheet's form and its cells. Pure: no words, no elements. */

/** @typedef {import('../connection/protocol.js').WorksheetPart} Sheet */
/** @typedef {import('../connection/protocol.js').Text} Text */
/** @typedef {{id: string, text: Text}} Choice */
/** @typedef {{upTo: number, level: number, label: Text}} Band */
/** @typedef {{id: string, kind: string, label: Text, options?: Choice[], of?: string[], bands?: Band[]}} Column */
/** @typedef {{id: string, kind: string, label: Text, help?: Text, options?: Choice[], columns?: Column[], rowsMin?: number, rowsMax?: number}} Field */
/** @typedef {{id: string, title?: Text, help?: Text, fields: Field[]}} Section */

export const TEXT_MAX = 300;
export const LONG_TEXT_MAX = 4_000;
export const POINTS = [1, 2, 3, 4, 5];

/** @param {string} table @param {string} row @param {string} column */
export const pathOf = (table, row, column) => `${table}/${row}/${column}`;

/** Rows of a table that stand, in order. @param {Sheet|undefined} sheet @param {string} table @returns {string[]} */
export function rowsOf(sheet, table) {
  return Object.entries(sheet?.rows?.[table] ?? {})
    .filter(([, row]) => !row.removed)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
}

/** @param {Sheet|undefined} sheet @param {string} path @returns {any} text or value; undefined if nothing stands there */
export function contentOf(sheet, path) {
  const cell = sheet?.cells?.[path];
  return cell?.text || (cell?.value ?? undefined);
}

/** @param {{kind: string}} column */
export const isComputed = ({ kind }) => kind === 'sum' || kind === 'product';

/**
 * The result of a sum or product column in one row (WS-5), rounded as the server rounds it.
 *
 * @param {Column} column
 * @param {(column: string) => unknown} content of a column of this row
 * @returns {{number: number, band?: Band}|undefined} undefined as long as one of its cells is empty
 */
export function computed(column, content) {
  const of = column.of ?? [];
  const numbers = /** @type {number[]} */ (of.map(content).filter((each) => typeof each === 'number'));
  if (numbers.length === 0 || numbers.length < of.length) return undefined;
  const exact = numbers.reduce((result, each) => (column.kind === 'sum' ? result + each : result * each));
  const number = Math.round(exact * 1e6) / 1e6;
  return { number, band: column.bands?.find((band) => number <= band.upTo) };
}

/**
 * The risk matrix of a table: its product of two scales, if it has one with bands.
 *
 * @param {Field} table
 * @returns {{up: Column, across: Column, product: Column}|undefined}
 */
export function matrixOf(table) {
  const scale = (/** @type {string} */ id) => table.columns?.find((column) => column.id === id && column.kind === 'scale');
  for (const product of table.columns ?? []) {
    const [up, across] = (product.of ?? []).map(scale);
    if (product.kind === 'product' && product.of?.length === 2 && product.bands?.length && up && across) return { up, across, product };
  }
  return undefined;
}

/**
 * The rows of a table as points of its matrix.
 *
 * @param {Sheet|undefined} sheet
 * @param {Field} table
 * @param {{up: Column, across: Column, product: Column}} matrix
 */
export function pointsOf(sheet, table, { up, across, product }) {
  return rowsOf(sheet, table.id).flatMap((row, index) => {
    const content = (/** @type {string} */ column) => contentOf(sheet, pathOf(table.id, row, column));
    const result = computed(product, content);
    if (!result) return [];
    return [{ place: index + 1, row, up: Number(content(up.id)), across: Number(content(across.id)), ...result }];
  });
}

/** The words of the first text column that has some: what a row is about. @param {Sheet|undefined} sheet @param {Field} table @param {string} row */
export function wordsOf(sheet, table, row) {
  const texts = (table.columns ?? []).filter(({ kind }) => kind === 'text' || kind === 'long_text');
  return texts.map(({ id }) => String(contentOf(sheet, pathOf(table.id, row, id)) ?? '')).find((text) => text.trim()) ?? '';
}

const DIMENSION = /(?:^|-)(anticipation|prevention|protection|reaction)$/;

/** Which of the four dimensions a choice stands for, told by its id. @param {unknown} option @returns {string|undefined} */
export const dimensionOf = (option) => (typeof option === 'string' ? DIMENSION.exec(option)?.[1] : undefined);

const EM = /** @type {Record<string, number>} */ ({ text: 10, long_text: 14, choice: 9.5, scale: 10, number: 6.5, sum: 6.5, product: 8 });

/** How many em a table needs to stand as a table. @param {Field} table */
export const widthOf = (table) => (table.columns ?? []).reduce((sum, { kind }) => sum + (EM[kind] ?? 10), 6);

/** The cell changed last. @param {Sheet|undefined} sheet */
export function lastOf(sheet) {
  const cells = Object.values(sheet?.cells ?? {});
  return cells.reduce((last, cell) => ((cell.at ?? 0) > (last?.at ?? 0) ? cell : last), /** @type {any} */ (undefined));
}

/** Who wrote into the cells whose paths begin so; only the record knows. @param {Sheet|undefined} sheet @param {string} start @returns {string[]} */
export function authorsOf(sheet, start) {
  const cells = Object.entries(/** @type {Record<string, any>} */ (sheet?.cells ?? {})).filter(([path]) => path.startsWith(start));
  return [...new Set(cells.flatMap(([, { authors = [] }]) => authors))];
}
