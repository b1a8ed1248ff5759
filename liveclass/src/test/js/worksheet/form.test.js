// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computed, contentOf, dimensionOf, lastOf, matrixOf, pointsOf, rowsOf } from '../../../main/webapp/room/worksheet/form.js';

const label = { lang: 'en', text: 'label' };
const bands = [4, 9, 14, 25].map((upTo, index) => ({ upTo, level: index + 1, label }));
const columns = [
  { id: 'if', kind: 'long_text', label },
  { id: 'l', kind: 'scale', label },
  { id: 'c', kind: 'scale', label },
  { id: 'risk', kind: 'product', label, of: ['l', 'c'], bands },
];
const table = { id: 't', kind: 'table', label, columns };
const sheet = {
  cells: { 't/r1/l': { rev: 1, value: 4 }, 't/r1/c': { rev: 1, value: 4 }, 't/r2/l': { rev: 1, value: 2 }, 't/r3/if': { rev: 1, text: 'a storm', at: 7 } },
  rows: { t: { r2: { order: 2 }, r1: { order: 1 }, r3: { order: 3, removed: true } } },
};

test('WS-5 a product stands once all its cells are filled, and has its band', () => {
  const of = (/** @type {Record<string, number>} */ cells) => computed(columns[3], (id) => cells[id]);
  assert.equal(of({ l: 4 }), undefined);
  assert.deepEqual(of({ l: 2, c: 2 }), { number: 4, band: bands[0] });
  assert.deepEqual(of({ l: 5, c: 2 }), { number: 10, band: bands[2] });
  assert.deepEqual(of({ l: 5, c: 5 }), { number: 25, band: bands[3] });
});

test('WS-5 a sum is rounded to six decimals', () => {
  const sum = { id: 's', kind: 'sum', label, of: ['a', 'b'] };
  assert.deepEqual(computed(sum, (id) => (id === 'a' ? 0.1 : 0.2)), { number: 0.3, band: undefined });
});

test('rows stand in their order, without the removed ones', () => {
  assert.deepEqual(rowsOf(sheet, 't'), ['r1', 'r2']);
  assert.deepEqual(rowsOf(undefined, 't'), []);
});

test('rows with both scores are points of the matrix', () => {
  const matrix = matrixOf(table);
  assert.ok(matrix);
  assert.deepEqual(pointsOf(sheet, table, matrix).map(({ place, up, across, number }) => [place, up, across, number]), [[1, 4, 4, 16]]);
  assert.equal(matrixOf({ ...table, columns: columns.slice(0, 3) }), undefined);
});

test('what a place holds', () => {
  assert.equal(contentOf(sheet, 't/r1/l'), 4);
  assert.equal(contentOf(sheet, 't/r3/if'), 'a storm');
  assert.equal(contentOf(sheet, 'nowhere'), undefined);
  assert.equal(contentOf({ cells: { f: { rev: 3, text: '' } } }, 'f'), undefined);
  assert.equal(lastOf(sheet).text, 'a storm');
});

test('choices are told to be dimensions by their ids', () => {
  assert.equal(dimensionOf('dim-prevention'), 'prevention');
  assert.equal(dimensionOf('reaction'), 'reaction');
  assert.equal(dimensionOf('zone-a'), undefined);
});
