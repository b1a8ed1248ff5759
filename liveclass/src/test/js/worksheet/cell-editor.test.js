// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CellEditor } from '../../../main/webapp/room/worksheet/cell-editor.js';
import { apply } from '../../../main/webapp/room/worksheet/splice.js';
import { ModelServer } from './model-server.js';
import { below, randomChange, seeded } from './random.js';

/** A person at a slow line: what is said and heard travels in order, each as late as the test wants. */
class Person {
  /** @type {any[]} */ up = [];
  /** @type {any[]} */ down = [];
  /** @type {(() => void)[]} */ timers = [];
  /** @type {any} */ draft = null;
  unanswered = 0;

  /** @param {string} name @param {ModelServer} server @param {Record<string, any>} answered ids to answers, as the server remembers them */
  constructor(name, server, answered) {
    this.name = name;
    this.server = server;
    this.answered = answered;
    this.open(server);
  }

  /** @param {{rev: number, text: string}} known */
  open({ rev, text }) {
    this.timers = [];
    this.editor = new CellEditor(
      {
        send: (splice) => {
          assert.equal(++this.unanswered, 1, 'WS-3: one unanswered splice');
          this.asked = { id: `${this.name}${(this.id = (this.id ?? 0) + 1)}`, splice };
          this.up.push(this.asked);
        },
        later: (then) => this.timers.push(then),
        keep: (draft) => (this.draft = structuredClone(draft)),
        changed: () => undefined,
      },
      { rev, text },
    );
  }

  /** The page goes and comes back with a snapshot; what was unanswered is asked again under its old id. @param {Person[]} all */
  reload(all) {
    const { draft, server } = this;
    this.up = this.asked && this.unanswered ? [this.asked] : [];
    this.down = [];
    this.open(server);
    if (draft) this.editor.resume(draft, this.unanswered ? 'asked' : 'accepted');
    this.editor.hear({ seq: server.seq, rev: server.rev, text: server.text });
    void all;
  }

  /** @param {() => number} random */
  type(random) {
    const [splice] = randomChange(random, this.editor.text, 1);
    if (splice) this.editor.type(apply(this.editor.text, [splice]), splice.at + splice.insert.length);
  }

  /** One message reaches the server. @param {Person[]} all */
  deliver(all) {
    const asked = this.up.shift();
    if (!asked) return;
    if (!this.answered[asked.id]) {
      const decided = this.server.splice(asked.splice, this.name);
      this.answered[asked.id] = 'news' in decided ? { ok: true, seq: decided.news.seq } : { ok: false, code: decided.code };
      this.down.push({ answer: this.answered[asked.id] });
      if ('news' in decided) for (const one of all) one.down.push({ news: decided.news });
    } else this.down.push({ answer: this.answered[asked.id] });
  }

  receive() {
    const item = this.down.shift();
    if (item?.answer) {
      this.unanswered = 0;
      this.editor.answer(item.answer);
    } else if (item) this.editor.hear(item.news);
  }

  tick() {
    for (const timer of this.timers.splice(0)) timer();
  }
}

/** @param {number} seed @param {boolean} reloads */
function converge(seed, reloads) {
  const random = seeded(seed);
  const server = new ModelServer();
  /** @type {Person[]} */
  const all = [];
  const answered = {};
  for (const name of ['anna', 'paul', 'marie']) all.push(new Person(name, server, answered));
  const steps = [
    (/** @type {Person} */ one) => one.type(random),
    (/** @type {Person} */ one) => one.deliver(all),
    (/** @type {Person} */ one) => one.receive(),
    (/** @type {Person} */ one) => one.receive(),
    (/** @type {Person} */ one) => one.tick(),
    (/** @type {Person} */ one) => one.editor.compose(random() < 0.3),
    (/** @type {Person} */ one) => (reloads && random() < 0.1 ? one.reload(all) : undefined),
  ];
  for (let i = 0; i < 150; i++) steps[below(random, steps.length)](all[below(random, all.length)]);
  for (let i = 0; i < 2_000 && !all.every((one) => one.editor.isSaved && !one.down.length); i++) {
    for (const one of all) for (const step of [...steps.slice(1, 5), (/** @type {Person} */ p) => p.editor.compose(false)]) step(one);
  }
  for (const one of all) assert.equal(one.editor.text, server.text, `seed ${seed}, ${one.name}`);
  for (const one of all) assert.equal(one.draft, null);
}

test('WS-3 three people who type at once end up with one text', () => {
  for (let seed = 1; seed <= 600; seed++) converge(seed, false);
});

test('WS-3 and also if they load the page again in between', () => {
  for (let seed = 1; seed <= 600; seed++) converge(seed, true);
});

test('what two type into one field is lost for neither', () => {
  const server = new ModelServer();
  const all = [new Person('anna', server, {}), new Person('paul', server, {})];
  all[0].editor.type('Zone A');
  all[1].editor.type('Markt');
  for (let i = 0; i < 20; i++) for (const one of all) (one.tick(), one.deliver(all), one.receive());
  assert.equal(all[0].editor.text, 'Zone AMarkt');
  assert.equal(all[1].editor.text, 'Zone AMarkt');
  assert.equal(all[1].editor.joinedWith, 'anna');
});

test('words are not torn when two go on typing at one place', () => {
  const server = new ModelServer();
  const all = [new Person('anna', server, {}), new Person('paul', server, {})];
  const words = ['Der Platz bleibt offen.', 'We need announcements.'];
  for (let length = 1; length < 60; length++) {
    all.forEach((one, i) => {
      const mine = words[i].slice(0, length);
      if (length > words[i].length) return;
      const written = words[i].slice(0, length - 1);
      const at = one.editor.text.indexOf(written) + written.length;
      one.editor.type(`${one.editor.text.slice(0, at)}${mine.at(-1)}${one.editor.text.slice(at)}`, at + 1);
    });
    for (const one of all) (length % 3 || one.tick(), one.deliver(all), one.receive());
  }
  for (let i = 0; i < 50; i++) for (const one of all) (one.tick(), one.deliver(all), one.receive());
  assert.equal(server.text, words.join(''));
});

test('WS-9 nor at slow and uneven lines', () => {
  const words = ['Der Platz bleibt offen.', 'WE NEED ANNOUNCEMENTS', '1234567890'];
  for (let seed = 1; seed <= 400; seed++) {
    const random = seeded(seed);
    const server = new ModelServer();
    const answered = {};
    const all = ['anna', 'paul', 'marie'].slice(0, 2 + (seed % 2)).map((name) => new Person(name, server, answered));
    const typed = all.map(() => 0);
    const type = (/** @type {Person} */ one) => {
      const word = words[all.indexOf(one)];
      const length = typed[all.indexOf(one)];
      if (length === word.length) return;
      const at = one.editor.text.indexOf(word.slice(0, length)) + length;
      assert.ok(at >= length, `seed ${seed}: ${one.name}'s letters stand together in ${one.editor.text}`);
      one.editor.type(`${one.editor.text.slice(0, at)}${word[length]}${one.editor.text.slice(at)}`, at + 1);
      typed[all.indexOf(one)] += 1;
    };
    const line = [(/** @type {Person} */ one) => one.deliver(all), (/** @type {Person} */ one) => one.receive(), (/** @type {Person} */ one) => one.tick()];
    const steps = [type, ...line];
    for (let i = 0; i < 300; i++) steps[below(random, steps.length)](all[below(random, all.length)]);
    for (let i = 0; i < 100; i++) for (const one of all) for (const step of steps) step(one);
    for (const one of all) assert.equal(one.editor.text, server.text, `seed ${seed}, ${one.name}`);
    for (const word of words.slice(0, all.length)) assert.ok(server.text.includes(word), `seed ${seed}: ${server.text}`);
  }
});

test('WS-2 a stale edit is sent again on the current text', () => {
  const server = new ModelServer();
  const slow = new Person('anna', server, {});
  slow.editor.type('slow ');
  slow.tick();
  for (let i = 0; i < 250; i++) {
    const { news } = /** @type {any} */ (server.splice({ base: i, at: i, remove: 0, insert: 'x' }, 'paul'));
    slow.down.push({ news });
  }
  for (let i = 0; i < 600; i++) (slow.deliver([slow]), slow.receive(), slow.tick());
  assert.equal(server.text.replaceAll('x', ''), 'slow ');
  assert.equal(slow.editor.text, server.text);
});

test('what the server does not take stays with its author, and is sent again in another form', () => {
  const server = new ModelServer();
  const one = new Person('anna', server, {});
  one.editor.type('too long');
  one.tick();
  one.unanswered = 0;
  one.editor.answer({ ok: false, code: 'TEXT_TOO_LONG' });
  assert.equal(one.editor.refused, 'TEXT_TOO_LONG');
  assert.equal(one.editor.text, 'too long');
  one.up = [];
  one.editor.type('long', 0);
  for (let i = 0; i < 5; i++) (one.tick(), one.deliver([one]), one.receive());
  assert.equal(server.text, 'long');
  assert.equal(one.editor.refused, '');
});
