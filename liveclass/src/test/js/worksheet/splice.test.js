// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply, carriedPlace, difference, joined, over } from '../../../main/webapp/room/worksheet/splice.js';
import { randomChange, randomText, seeded } from './random.js';

test('WS-1 both orders of two changes lead to the same text', () => {
  const random = seeded(1);
  for (let i = 0; i < 20_000; i++) {
    const text = randomText(random, 12);
    const [a, b] = [randomChange(random, text), randomChange(random, text)];
    const firstA = apply(apply(text, a), over(b, a, false));
    const firstB = apply(apply(text, b), over(a, b, true));
    assert.equal(firstA, firstB, JSON.stringify({ text, a, b }));
  }
});

test('WS-1 what two insert at one place both stays, the earlier first', () => {
  const [a, b] = [[{ at: 2, remove: 0, insert: 'A' }], [{ at: 2, remove: 0, insert: 'B' }]];
  assert.equal(apply(apply('xxyy', a), over(b, a, false)), 'xxAByy');
});

test('WS-1 what is inserted into a part that somebody removes stays', () => {
  const [removed, inserted] = [[{ at: 1, remove: 3, insert: '' }], [{ at: 2, remove: 0, insert: 'new' }]];
  assert.equal(apply(apply('abcde', removed), over(inserted, removed, false)), 'anewe');
  assert.equal(apply(apply('abcde', inserted), over(removed, inserted, false)), 'anewe');
});

test('the difference of two texts makes the one of the other', () => {
  const random = seeded(2);
  for (let i = 0; i < 20_000; i++) {
    const [before, after] = [randomText(random, 8), randomText(random, 8)];
    const change = difference(before, after, Math.floor(random() * (after.length + 1)));
    assert.equal(apply(before, change), after);
    assert.ok(change.length <= 1);
  }
});

test('the caret tells which of several equal letters was typed', () => {
  assert.deepEqual(difference('aaa', 'aaaa', 2), [{ at: 1, remove: 0, insert: 'a' }]);
  assert.deepEqual(difference('aaa', 'aaaa', 4), [{ at: 3, remove: 0, insert: 'a' }]);
});

test('WS-7 a character of two halves is never split', () => {
  assert.deepEqual(difference('a😀b', 'a😁b', 3), [{ at: 1, remove: 2, insert: '😁' }]);
  assert.deepEqual(difference('😀', '😀😀', 2), [{ at: 0, remove: 0, insert: '😀' }]);
});

test('typing on is one splice', () => {
  const random = seeded(3);
  for (let i = 0; i < 20_000; i++) {
    const text = randomText(random, 8);
    const [first] = randomChange(random, text, 1);
    if (!first) continue;
    const between = apply(text, [first]);
    const [second] = randomChange(random, between, 1);
    const one = second && joined(first, second);
    if (one) assert.equal(apply(text, [one]), apply(between, [second]));
  }
  assert.equal(joined({ at: 0, remove: 0, insert: 'a' }, { at: 5, remove: 0, insert: 'b' }), undefined);
});

test('the caret stays before what others insert right there', () => {
  assert.equal(carriedPlace(3, [{ at: 3, remove: 0, insert: 'xx' }]), 3);
  assert.equal(carriedPlace(3, [{ at: 1, remove: 0, insert: 'xx' }]), 5);
  assert.equal(carriedPlace(3, [{ at: 1, remove: 9, insert: 'x' }]), 2);
});
