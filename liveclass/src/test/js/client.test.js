// @ts-check
// run by ClientUnitTest, or by hand: node --test liveclass/src/test/js
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied, BEFORE } from '../../main/webapp/room/base/applied.js';
import { firstLanguage, Texts } from '../../main/webapp/room/base/texts.js';
import { merge } from '../../main/webapp/room/connection/merge.js';
import { Outbox } from '../../main/webapp/room/connection/outbox.js';
import { afterClose, waitMs } from '../../main/webapp/room/connection/reconnect.js';
import { nextStep, stepBack } from '../../main/webapp/room/trainer/next-step.js';
import { paceOf } from '../../main/webapp/room/trainer/pace.js';

const storage = () => {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return { getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ text) => void kept.set(key, text) };
};
const me = { id: 'p7', name: 'Anna', role: /** @type {const} */ ('learner'), organisation: '', language: 'it' };
/** @type {any} */
const nothing = { view: {}, now: {}, seq: 0, epoch: '', ownMayFollow: false, connection: 'connecting', notes: {}, own: null, read: {} };

test('RFC 7396: objects merge, null deletes, everything else replaces', () => {
  assert.deepEqual(merge({ a: 1, b: { c: 1, d: 2 } }, { b: { c: null, e: [1] }, f: 'x' }), { a: 1, b: { d: 2, e: [1] }, f: 'x' });
  assert.deepEqual(merge({ a: [1, 2] }, { a: { b: null, c: 1 } }), { a: { c: 1 } });
});

test('what a patch does not touch keeps its identity', () => {
  const before = { a: { x: 1 }, b: { y: 1 } };
  const after = merge(before, { b: { y: 2 } });
  assert.equal(after.a, before.a);
  assert.notEqual(after.b, before.b);
  assert.equal(before.b.y, 1);
});

test('who is in no group after a snapshot keeps no old one', () => {
  let state = applied(BEFORE, { type: 'welcome', protocol: 1, room: 1, epoch: 'e', seq: 1, time: 0, beatSeconds: 15, me: { id: 'p7', name: 'Anna', role: 'learner' } });
  state = applied(state, { type: 'snapshot', seq: 2, state: {} });
  state = applied(state, { type: 'own', seq: 2, patch: { me: { group: { a8: 2 } } } });
  assert.equal(state.view.me?.group?.a8, 2);
  state = applied(state, { type: 'snapshot', seq: 3, state: {} });
  state = applied(state, { type: 'own', seq: 3, patch: { me: {} } });
  assert.equal(state.view.me?.group?.a8, undefined);
  assert.equal(state.view.me?.name, 'Anna');
});

test('VIEW-3 an old event is ignored, own right after a snapshot is not', () => {
  let state = applied(nothing, { type: 'welcome', protocol: 1, room: 1, epoch: 'e', seq: 9, time: 0, beatSeconds: 15, me });
  state = applied(state, { type: 'snapshot', seq: 9, state: { session: { status: 'live' } } });
  state = applied(state, { type: 'own', seq: 9, patch: { ballots: { a4: { round: 1 } } } });
  assert.equal(state.view.ballots?.a4.round, 1);
  assert.equal(state.view.me?.id, 'p7');
  const late = applied(state, { type: 'event', seq: 9, at: 0, event: 'x', patch: { session: { status: 'ended' } } });
  assert.equal(late, state);
  const next = applied(state, { type: 'event', seq: 12, at: 0, event: 'x', patch: { session: { status: 'ended' } } });
  assert.equal(next.seq, 12);
  assert.equal(next.view.session?.status, 'ended');
});

test('CMD-3 unanswered commands outlive a reload under their old ids, in order', () => {
  const tab = storage();
  const before = new Outbox(tab, 'k');
  before.belongsTo('p7');
  before.add({ type: 'hand.raise' }, 'hand');
  before.add({ type: 'poll.vote', activity: 'a4' }, 'vote');
  before.settle(1, { ok: true });
  const after = new Outbox(tab, 'k');
  after.belongsTo('p7');
  assert.deepEqual(after.waiting, [{ id: 2, type: 'poll.vote', activity: 'a4' }]);
  assert.equal(after.add({ type: 'hand.raise' }, 'hand').sent.id, 3);
});

test('what one person left unsent never goes out under the name of another', () => {
  const tab = storage();
  const before = new Outbox(tab, 'k');
  before.belongsTo('p7');
  before.add({ type: 'poll.vote' }, 'vote');
  const after = new Outbox(tab, 'k');
  after.belongsTo('g3');
  assert.deepEqual(after.waiting, []);
});

test('close codes decide what happens next', () => {
  assert.equal(afterClose(1006), 'again');
  assert.equal(afterClose(4002), 'again');
  assert.equal(afterClose(4003), 'removed');
  assert.equal(afterClose(4004), 'replaced');
  assert.equal(afterClose(4008), 'slower');
});

test('the first try comes within half a second, later ones double up to eight', () => {
  assert.equal(waitMs(0, () => 0), 0);
  assert.equal(waitMs(0, () => 1), 500);
  assert.equal(waitMs(1, () => 1), 1_000);
  assert.equal(waitMs(20, () => 1), 8_000);
});

test('texts take arguments and plurals as the language wants', () => {
  const french = new Texts('fr', { 'ui.here.one': "{0} personne n''est là", 'ui.here.other': '{0} personnes', 'ui.plain': "l'un" });
  assert.equal(french.count('here', 0), "0 personne n'est là");
  assert.equal(french.count('here', 2_000).replace(/\s/g, ' '), '2 000 personnes');
  assert.equal(french.say('plain'), "l'un");
  assert.equal(french.clock(65_000), '1:05');
  assert.equal(french.clock(3_725_000), '1:02:05');
});

test('the first language is asked for, chosen, or the browser’s', () => {
  assert.equal(firstLanguage('de', 'fr', ['it']), 'de');
  assert.equal(firstLanguage(null, null, ['pt', 'it-IT']), 'it');
  assert.equal(firstLanguage(null, null, ['pt']), 'en');
});

/** @type {any} */
const agenda = {
  a1: { order: 1, kind: 'slides', minutes: 5, slides: 2, state: 'now' },
  a2: { order: 2, kind: 'poll', minutes: 5, state: 'ahead' },
  a3: { order: 3, kind: 'breakout', minutes: 30, state: 'ahead' },
};
const live = { status: /** @type {const} */ ('live'), startedAt: 0 };
const known = { count: 23, formation: 'random', groups: 3 };

test('the next step walks through slides, poll and exercise to the end', () => {
  const step = (/** @type {any} */ view) => nextStep({ session: live, agenda, ...view }, known);
  assert.equal(nextStep({ session: { status: 'lobby' }, agenda }, known)?.command?.type, 'session.start');
  assert.deepEqual(step({ stage: { activity: 'a1', slide: 1 } })?.command, { type: 'stage.go', activity: 'a1', slide: 2 });
  assert.deepEqual(step({ stage: { activity: 'a1', slide: 2 } })?.command, { type: 'stage.go', activity: 'a2', slide: 0 });
  assert.equal(step({ stage: { activity: 'a2' } })?.command?.type, 'poll.open');
  assert.equal(step({ stage: { activity: 'a2' }, polls: { a2: { state: 'open' } } })?.command?.type, 'poll.close');
  assert.equal(step({ stage: { activity: 'a2' }, polls: { a2: { state: 'closed' } } })?.command?.type, 'poll.reveal');
  assert.equal(step({ stage: { activity: 'a3' } })?.command?.groups, 3);
  assert.equal(step({ stage: { activity: 'a3' }, breakouts: { a3: { state: 'running' } } })?.risky, true);
  assert.equal(step({ stage: { activity: 'a3', show: 'compare' }, breakouts: { a3: { state: 'ended' } } })?.command?.type, 'session.end');
});

test('the step back goes to the last slide of the activity before', () => {
  assert.deepEqual(stepBack({ session: live, agenda, stage: { activity: 'a2', slide: 0 } }), { type: 'stage.go', activity: 'a1', slide: 2 });
  assert.equal(stepBack({ session: live, agenda, stage: { activity: 'a1', slide: 1 } }), undefined);
});

test('within its planned stretch an activity is on time', () => {
  const minutes = (/** @type {number} */ n) => n * 60_000;
  const late = (/** @type {number} */ first, /** @type {number} */ second) => {
    const spent = { ...agenda, a1: { ...agenda.a1, spentMs: minutes(first) } };
    const view = { session: live, agenda: spent, stage: { activity: 'a2', since: minutes(100) } };
    return paceOf(view, minutes(100 + second))?.lateMs;
  };
  assert.equal(late(5, 2), 0);
  assert.equal(late(5, 7), minutes(2));
  assert.equal(late(2, 1), minutes(-2));
});

test('VIEW-7 further patches of an event are merged in order', () => {
  const before = { ...nothing, seq: 1, view: { chat: { all: { 1: { text: 'a' } } } } };
  const after = applied(before, { type: 'event', seq: 2, at: 0, event: 'x', patch: { chat: { all: null } }, then: [{ chat: { all: { 2: { text: 'b' } } } }] });
  assert.deepEqual(after.view.chat, { all: { 2: { text: 'b' } } });
});
