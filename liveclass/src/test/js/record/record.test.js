// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, channelsOf, sheetOf } from '../../../main/webapp/room/record/record.js';
import { authorsOf, contentOf, rowsOf } from '../../../main/webapp/room/worksheet/form.js';

const text = (/** @type {string} */ words) => ({ lang: 'en', text: words });
const options = [{ id: 'zone-a', text: text('Market') }, { id: 'zone-b', text: text('Tram stop') }];
const columns = [{ id: 'zone', kind: 'choice', label: text('Zone'), options }, { id: 'people', kind: 'number', label: text('People') }];
const form = [{ id: 's', fields: [{ id: 't', kind: 'table', label: text('Zones'), columns }, { id: 'm', kind: 'long_text', label: text('Message') }] }];

test('a worksheet of the record reads like one of the room, with its authors', () => {
  const rows = [{ id: 'r2', cells: [{ option: text('Tram stop'), authors: ['Anna'] }, { number: 180, authors: ['Paul', 'Anna'] }] }];
  const fields = [{ id: 't', kind: 'table', columns, rows }, { id: 'm', kind: 'long_text', text: 'Dear mayor', authors: ['Marie'] }];
  const sheet = sheetOf({ group: 1, sections: [{ id: 's', fields }] }, form);
  assert.deepEqual(rowsOf(sheet, 't'), ['r2']);
  assert.equal(contentOf(sheet, 't/r2/zone'), 'zone-b');
  assert.equal(contentOf(sheet, 't/r2/people'), 180);
  assert.equal(contentOf(sheet, 'm'), 'Dear mayor');
  assert.deepEqual(authorsOf(sheet, 't/r2/'), ['Anna', 'Paul']);
});

test('a choice that the form no longer has keeps its words', () => {
  const fields = [{ id: 't', kind: 'table', columns, rows: [{ id: 'r1', cells: [{ option: text('Old harbour') }] }] }];
  assert.equal(contentOf(sheetOf({ group: 1, sections: [{ id: 's', fields }] }, form), 't/r1/zone'), 'Old harbour');
});

test('who answered what is that of the last round', () => {
  const round = (/** @type {number} */ number, /** @type {string} */ option) => ({ round: number, openedAt: 0, revealed: true, results: {}, answers: [{ id: 'p1', name: 'Anna', answer: { options: [option] } }] });
  assert.deepEqual(answersOf([round(1, 'o1'), round(2, 'o2')]), { p1: { name: 'Anna', answer: { options: ['o2'] } } });
  assert.deepEqual(answersOf([]), {});
});

test('the plenary comes before the groups', () => {
  const lines = ['a8-10', 'a8-2', 'all'].map((channel) => ({ number: 1, channel, at: 0, name: '', text: '' }));
  assert.deepEqual(channelsOf(lines), ['all', 'a8-2', 'a8-10']);
});
