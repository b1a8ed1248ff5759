// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, numberIn, sameAnswer } from '../../../main/webapp/room/poll/answers.js';

test('POLL-3 every type of poll has its form of answer', () => {
  assert.deepEqual(answerOf('single_choice', { options: ['o2'] }), { options: ['o2'] });
  assert.deepEqual(answerOf('multiple_choice', { options: ['o3', 'o1'] }), { options: ['o1', 'o3'] });
  assert.deepEqual(answerOf('scale', { point: 4 }), { point: 4 });
  assert.deepEqual(answerOf('numeric', { number: '12,5' }), { number: 12.5 });
  assert.deepEqual(answerOf('word_cloud', { words: ['  Licht ', 'licht', '', 'viele  Leute'] }), { words: ['licht', 'viele leute'] });
  assert.deepEqual(answerOf('open_text', { text: ' so ' }), { text: 'so' });
});

test('nothing is sent as long as nothing is answered', () => {
  assert.equal(answerOf('multiple_choice', { options: [] }), undefined);
  assert.equal(answerOf('numeric', { number: 'many' }), undefined);
  assert.equal(answerOf('word_cloud', { words: [' '] }), undefined);
  assert.equal(answerOf('open_text', undefined), undefined);
});

test('numbers are read as people write them', () => {
  assert.equal(numberIn('1 200'), 1200);
  assert.equal(numberIn("1'200.5"), 1200.5);
  assert.equal(numberIn('−3,5'), -3.5);
  assert.equal(numberIn('0'), 0);
  assert.equal(numberIn('1,2,3'), undefined);
  assert.equal(numberIn(''), undefined);
});

test('an answer is the same in whatever order it was ticked', () => {
  assert.ok(sameAnswer({ options: ['o1', 'o3'] }, { options: ['o3', 'o1'] }));
  assert.ok(!sameAnswer({ options: ['o1'] }, { options: ['o2'] }));
  assert.ok(!sameAnswer(undefined, undefined));
});
