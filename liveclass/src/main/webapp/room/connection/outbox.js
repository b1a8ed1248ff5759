// @ts-check
/** @typedef {import('./protocol.js').Command} Command */
/** @typedef {import('./protocol.js').Sent} Sent */
/** @typedef {{ok: boolean, seq?: number, code?: string, text?: string}} Answer */
/** @typedef {{state: 'sending'|'kept'|'sent'|'refused', at?: number, text?: string, code?: string}} Note  how it went, for a place on the screen */

/**
 * Commands without an answer yet. They outlive a reload of the tab, and go out again under their old ids after a
 * reconnect, in order (CMD-1, CMD-3): the server applies a repeated id only once.
 */
export class Outbox {
  #storage;
  #key;
  #owner = '';
  #nextId = 1;
  /** @type {{sent: Sent, place: string}[]} */
  #waiting = [];
  /** @type {Map<number, (answer: Answer) => void>} */
  #resolvers = new Map();
  /** When the server last had nothing to answer, or answered. */
  #since = 0;

  /**
   * @param {Pick<Storage, 'getItem'|'setItem'>} storage
   * @param {string} key where in it
   */
  constructor(storage, key) {
    this.#storage = storage;
    this.#key = key;
    const kept = JSON.parse(storage.getItem(key) ?? 'null');
    if (!kept) return;
    this.#owner = kept.owner;
    this.#nextId = kept.nextId;
    this.#waiting = kept.waiting;
  }

  /**
   * Says who speaks. What another person left unsent in this tab must not go out under this one's name.
   *
   * @param {string} participant
   */
  belongsTo(participant) {
    if (this.#owner && this.#owner !== participant) this.#waiting = [];
    this.#owner = participant;
    this.#keep();
  }

  /**
   * @param {Command} command
   * @param {string} place where on the screen its fate is shown
   * @returns {{sent: Sent, answer: Promise<Answer>}}
   */
  add(command, place) {
    const sent = { id: this.#nextId++, ...command };
    if (this.#waiting.length === 0) this.#since = Date.now();
    this.#waiting.push({ sent, place });
    this.#keep();
    const answer = new Promise((resolve) => this.#resolvers.set(sent.id, resolve));
    return { sent, answer };
  }

  /**
   * Settles one command.
   *
   * @param {number} id
   * @param {Answer} answer
   * @returns {string|undefined} the place it was sent for; undefined if it was none of ours
   */
  settle(id, answer) {
    const index = this.#waiting.findIndex((each) => each.sent.id === id);
    if (index < 0) return undefined;
    const [{ place }] = this.#waiting.splice(index, 1);
    this.#since = Date.now();
    this.#keep();
    this.#resolvers.get(id)?.(answer);
    this.#resolvers.delete(id);
    return place;
  }

  /** What is to be sent again after a reconnect. @returns {Sent[]} in the order they were given */
  again() {
    this.#since = Date.now();
    return this.waiting;
  }

  /** @returns {Sent[]} in the order they were given */
  get waiting() {
    return this.#waiting.map((each) => each.sent);
  }

  /** How long the server has answered nothing of what it was sent. */
  get waitedMs() {
    return this.#waiting.length === 0 ? 0 : Date.now() - this.#since;
  }

  get places() {
    return this.#waiting.map((each) => each.place);
  }

  #keep() {
    const content = { owner: this.#owner, nextId: this.#nextId, waiting: this.#waiting };
    this.#storage.setItem(this.#key, JSON.stringify(content));
  }
}
