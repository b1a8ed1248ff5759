// @ts-check
import { Connection } from '../connection/connection.js';
import { Door } from '../connection/door.js';
import { oncePerFrame } from '../connection/frames.js';
import { Outbox } from '../connection/outbox.js';
import { ServerClock } from '../connection/server-clock.js';
import { nameOfTab } from '../connection/tab.js';
import { applied, BEFORE } from './applied.js';
import { Content } from './content.js';
import { TabMemory } from './tab-memory.js';
import { firstLanguage, Texts } from './texts.js';

/** @typedef {import('./applied.js').State} State */
/** @typedef {import('../connection/protocol.js').Command} Command */
/** @typedef {import('../connection/outbox.js').Answer} Answer */

/** A server that takes longer to answer is worth a word. */
const SLOW_MS = 4_000;
const TEXTS_AGAIN_MS = 2_000;

/**
 * This tab's room: what is known (one immutable tree, {@link State}), and everything a person can do. Components watch
 * the parts of the tree they show; see README.md beside this folder.
 */
export class Room extends EventTarget {
  clock = new ServerClock();
  /** @type {State} */
  state = BEFORE;
  /** @type {Texts} */
  texts = new Texts('en', {});
  #client = '';
  /** @type {Outbox} */
  #outbox;
  /** @type {Connection} */
  #connection;
  /** @type {import('../connection/protocol.js').Item[]} */
  #inbox = [];
  #soon = oncePerFrame(() => this.#apply());

  /** @param {string} id @param {URLSearchParams} query */
  constructor(id, query) {
    super();
    this.id = id;
    this.asStage = query.get('view') === 'stage';
    this.door = new Door(id, this.asStage);
    this.content = new Content(this.door, () => this.set({ contents: this.state.contents + 1 }));
    this.#asked = query.get('lang');
    this.#memory = new TabMemory(id, this.asStage);
    this.#outbox = new Outbox(sessionStorage, this.#memory.keyOf('outbox'));
    this.#connection = new Connection(this.door, {
      client: () => this.#client,
      place: () => ({ seen: this.state.seq, epoch: this.state.epoch, language: this.texts.language }),
      items: (items) => {
        this.#inbox.push(...items);
        this.#soon();
      },
      state: (connection, closeCode) => this.#connected(connection, closeCode),
    });
  }
  #asked;
  #memory;
  #wanted = '';

  /** For a page that only reads over HTTP: texts, but no socket. */
  async startReading() {
    await this.#speak(firstLanguage(this.#memory.get('language'), this.#asked, navigator.languages));
  }

  async start() {
    await this.startReading();
    const { client, fresh } = await nameOfTab(sessionStorage, this.#memory.keyOf('client'));
    this.#client = client;
    if (fresh) {
      this.#memory.forget('outbox');
      this.#outbox = new Outbox(sessionStorage, this.#memory.keyOf('outbox'));
    }
    setInterval(() => this.#tick(), 1_000);
    this.#connection.start();
  }

  #tick() {
    const slow = this.state.connection === 'live' && this.#outbox.waitedMs > SLOW_MS;
    this.set({ second: this.state.second + 1, slow });
  }

  /** Changes parts of the tree and tells who watches. @param {Partial<State>} parts */
  set(parts) {
    const before = this.state;
    this.state = { ...before, ...parts };
    this.dispatchEvent(new CustomEvent('change', { detail: before }));
  }

  /**
   * Sends a command, now or as soon as there is a connection again.
   *
   * @param {string} type
   * @param {Record<string, unknown>} [fields]
   * @param {string} [place] where its fate is shown: the `place` of an `s4a-note`, by default the type
   * @returns {Promise<Answer>} never rejects
   */
  send(type, fields = {}, place = type) {
    const { sent, answer } = this.#outbox.add({ type, ...fields }, place);
    // not before what is kept has left (CMD-3): the view is live a moment after the connection
    const left = this.state.connection === 'live' && this.#connection.send(sent);
    this.note(place, { state: left ? 'sending' : 'kept' });
    return answer;
  }

  /** Was something sent for this place that the server has not answered yet? @param {string} place */
  isWaiting(place) {
    return this.#outbox.places.includes(place);
  }

  /** Says something that is not stored (section 6 of PROTOCOL.md). @param {object} message */
  mention(message) {
    this.#connection.send(message);
  }

  /** @param {string} place @param {import('../connection/outbox.js').Note|undefined} note */
  note(place, note) {
    this.set({ notes: { ...this.state.notes, [place]: note } });
  }

  /** Says something to people who do not see the screen. @param {string} text @param {'polite'|'assertive'} [manner] */
  announce(text, manner = 'polite') {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text, manner } }));
  }

  /** @param {string} language */
  async chooseLanguage(language) {
    this.#memory.keep('language', language);
    await this.#speak(language);
    await this.door.language(language).catch(() => undefined);
  }

  retry() {
    this.#connection.retry();
  }

  /** Comes back as a tab of its own. */
  useHere() {
    this.#memory.forget('client');
    location.reload();
  }

  /** What somebody has begun to write at a place; kept over a reload. @param {string} place */
  draft(place) {
    return this.#memory.get(`draft-${place}`) ?? '';
  }

  /** @param {string} place @param {string} text */
  keepDraft(place, text) {
    this.#memory.keep(`draft-${place}`, text);
  }

  get me() {
    return this.state.view.me;
  }

  get isTrainer() {
    return this.me?.role === 'trainer';
  }

  /** @param {string} language */
  async #speak(language) {
    this.#wanted = language;
    if (language === this.texts.language && this.state.language) return;
    const texts = await this.#textsOf(language);
    if (this.#wanted !== language) return;
    this.texts = new Texts(language, texts);
    document.documentElement.lang = language;
    this.set({ language });
  }

  /** A page without words helps nobody: asks until the network gives them. @param {string} language @returns {Promise<Record<string, string>>} */
  async #textsOf(language) {
    for (;;) {
      try {
        return await this.door.texts(language);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, TEXTS_AGAIN_MS));
      }
    }
  }

  /** @param {State['connection']} connection @param {number} [closeCode] */
  #connected(connection, closeCode) {
    if (connection === 'live') return; // once the view is there, see #apply
    this.set({ connection, closeCode });
    for (const place of this.#outbox.places) this.note(place, { state: 'kept' });
  }

  #apply() {
    const items = this.#inbox;
    this.#inbox = [];
    let state = this.state;
    for (const item of items) {
      if (item.type === 'welcome' || item.type === 'beat') this.clock.hear(item.time);
      state = applied(state, item);
    }
    // lost again before this was drawn
    const { connection, closeCode } = this.state;
    this.set(this.#connection.state === 'live' ? state : { ...state, connection, closeCode });
    for (const item of items) this.#handle(item);
  }

  /** @param {import('../connection/protocol.js').Item} item */
  #handle(item) {
    switch (item.type) {
      case 'welcome':
        return this.#welcomed(item);
      case 'ack':
        return this.#settle(item.id, { ok: true, seq: item.seq });
      case 'refused':
        return this.#settle(item.id, { ok: false, code: item.code, text: item.text });
      case 'event':
        return void this.dispatchEvent(new CustomEvent('happened', { detail: item }));
      default:
    }
  }

  /** @param {import('../connection/protocol.js').Welcome} welcome */
  #welcomed({ me }) {
    this.#outbox.belongsTo(me.id);
    for (const sent of this.#outbox.again()) this.#connection.send(sent);
    const chosen = this.#memory.get('language') ?? this.#asked;
    if (!chosen && me.language) void this.#speak(me.language);
  }

  /** @param {number} id @param {Answer} answer */
  #settle(id, answer) {
    const place = this.#outbox.settle(id, answer);
    if (place === undefined) return;
    this.dispatchEvent(new CustomEvent('answered', { detail: { place, ...answer } }));
    const { ok, code, text } = answer;
    this.note(place, ok ? { state: 'sent', at: this.clock.now() } : { state: 'refused', code, text });
    if (!ok && text) this.announce(text, 'assertive');
  }
}
