// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillOf, membersOf, sizeOf } from '../../../main/webapp/room/breakout/groups.js';

const breakout = { state: 'running', groups: 2, members: { p2: { group: 1, name: 'Zoe' }, p1: { group: 2, name: 'Anna' } } };
const people = { p1: { name: 'Anna', role: 'learner', here: false }, p3: { name: 'Mia', role: 'learner', here: true }, p9: { name: 'Tom', role: 'trainer', here: true } };

test('members come by name; a trainer also sees who is in no group, but no trainers', () => {
  const state = /** @type {any} */ ({ view: { breakouts: { a: breakout }, me: { id: 'p9' } }, now: { people } });
  assert.deepEqual(membersOf(state, 'a', 'en').map(({ id, group, here }) => [id, group, here]), [['p1', 2, false], ['p3', 0, true], ['p2', 1, false]]);
});

test('the size of a group is known where its names are not', () => {
  assert.equal(sizeOf(breakout, 1), 1);
  assert.equal(sizeOf({ groups: 2, sizes: [120, 180] }, 2), 180);
});

test('how full a worksheet is', () => {
  assert.equal(fillOf({ filled: 5, of: 20 }), 0.25);
  assert.equal(fillOf(undefined), 0);
});
