// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binsOf, meanOf, roundsOf, rowsOf, textsOf, wordsOf } from '../../../main/webapp/room/poll/figures.js';

test('every answer has its count and its share of those who voted, also if nobody chose it', () => {
  const content = { type: 'single_choice', options: [{ id: 'o1', text: {} }, { id: 'o2', text: {} }] };
  const rows = rowsOf(content, { voters: 4, counts: { o2: 3 } });
  assert.deepEqual(rows.map(({ key, count, share }) => [key, count, share]), [['o1', 0, 0], ['o2', 3, 0.75]]);
  assert.deepEqual(rowsOf(content, undefined).map(({ share }) => share), [0, 0]);
});

test('a scale has its points, and a mean', () => {
  const content = { type: 'scale', scale: { points: 3 } };
  assert.deepEqual(rowsOf(content, { voters: 2, counts: { 1: 1, 3: 1 } }).map(({ count }) => count), [1, 0, 1]);
  assert.equal(meanOf({ voters: 4, counts: { 1: 1, 3: 3 } }), 2.5);
  assert.equal(meanOf({ voters: 0, counts: {} }), undefined);
});

test('words are sized by how many said them and stay in the order of the alphabet', () => {
  assert.deepEqual(wordsOf({ words: { licht: 5, angst: 1 } }), [{ word: 'angst', count: 1, size: 1 }, { word: 'licht', count: 5, size: 5 }]);
});

test('the newest text comes first', () => {
  assert.deepEqual(textsOf({ texts: { 9: { text: 'a' }, 10: { text: 'b' } } }).map(({ text }) => text), ['b', 'a']);
});

test('the median is in one bin, also at the upper end', () => {
  const results = { median: 20, bins: [{ from: 0, to: 10, count: 1 }, { from: 10, to: 20, count: 3 }] };
  assert.deepEqual(binsOf(results).map(({ height, hasMedian }) => [height, hasMedian]), [[1 / 3, false], [1, true]]);
});

test('earlier rounds stand before the current one', () => {
  const rounds = roundsOf({ round: 3, before: { 2: { voters: 2 }, 1: { voters: 1 } } }, { voters: 3 });
  assert.deepEqual(rounds.map(({ round }) => round), [1, 2, 3]);
  assert.deepEqual(roundsOf({ round: 1 }, undefined), []);
});
