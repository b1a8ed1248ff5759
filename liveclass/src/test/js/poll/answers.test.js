// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, numberIn, sameAnswer } from '../../../main/webapp/room/poll/answers.js';

test('POLL-3 every type of poll has its form of answer', () => {
  assert.deepEqual(answerOf('single_choice', { options: ['o2'] }, 'de'), { options: ['o2'] });
  assert.deepEqual(answerOf('multiple_choice', { options: ['o3', 'o1'] }, 'de'), { options: ['o1', 'o3'] });
  assert.deepEqual(answerOf('scale', { point: 4 }, 'de'), { point: 4 });
  assert.deepEqual(answerOf('numeric', { number: '12,5' }, 'de'), { number: 12.5 });
  assert.deepEqual(answerOf('word_cloud', { words: ['  Licht ', 'licht', '', 'viele  Leute'] }, 'de'), { words: ['licht', 'viele leute'] });
  assert.deepEqual(answerOf('open_text', { text: ' so ' }, 'de'), { text: 'so' });
});

test('nothing is sent as long as nothing is answered', () => {
  assert.equal(answerOf('multiple_choice', { options: [] }, 'de'), undefined);
  assert.equal(answerOf('numeric', { number: 'many' }, 'de'), undefined);
  assert.equal(answerOf('word_cloud', { words: [' '] }, 'de'), undefined);
  assert.equal(answerOf('open_text', undefined, 'de'), undefined);
});

test('numbers are read as people write them', () => {
  assert.equal(numberIn('1 200', 'fr'), 1200);
  assert.equal(numberIn("1'200.5", 'fr'), 1200.5);
  assert.equal(numberIn('−3,5', 'fr'), -3.5);
  assert.equal(numberIn('0', 'fr'), 0);
  assert.equal(numberIn('1,2,3', 'fr'), undefined);
  assert.equal(numberIn('', 'fr'), undefined);
});

test('thousands are read as each language groups them', () => {
  assert.equal(numberIn('1.200', 'de'), 1200);
  assert.equal(numberIn('1.234.567,5', 'it'), 1234567.5);
  assert.equal(numberIn('1,200', 'en'), 1200);
  assert.equal(numberIn('1.200', 'en'), 1.2);
  assert.equal(numberIn('1,200', 'de'), 1.2);
  assert.equal(numberIn('12.5', 'de'), 12.5);
});

test('an answer is the same in whatever order it was ticked', () => {
  assert.ok(sameAnswer({ options: ['o1', 'o3'] }, { options: ['o3', 'o1'] }));
  assert.ok(!sameAnswer({ options: ['o1'] }, { options: ['o2'] }));
  assert.ok(!sameAnswer(undefined, undefined));
});
