// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPoll, factOf, rightOf } from '../../../main/webapp/room/record/record.js';

test('the rounds of a poll stand together', () => {
  const rounds = [['a', 1], ['b', 1], ['a', 2]].map(([activity, round]) => /** @type {any} */ ({ activity, round, results: {} }));
  assert.deepEqual(byPoll(rounds).map(([activity, each]) => [activity, each.length]), [['a', 2], ['b', 1]]);
});

test('what was right is told as options or as a number', () => {
  assert.deepEqual(rightOf(/** @type {any} */ ({ right: ['o1'] })), ['o1']);
  assert.deepEqual(rightOf(/** @type {any} */ ({ form: { right: ['o2'] } })), ['o2']);
  assert.deepEqual(rightOf(/** @type {any} */ ({ form: { right: [], estimate: 12 } })), { number: 12, tolerance: 0 });
  assert.equal(rightOf(/** @type {any} */ ({ form: { right: [], estimate: null } })), undefined);
});

test('an entry of the timeline has a name and what it is about', () => {
  assert.deepEqual(factOf(/** @type {any} */ ({ number: 1, at: 2, event: 'poll.opened', activity: 'a3' })), { number: 1, at: 2, type: 'poll.opened', activity: 'a3' });
  assert.equal(factOf(/** @type {any} */ ({ event: { type: 'stage.went', activity: 'a1', slide: 3 } })).slide, 3);
});
