// @ts-check
import { LitElement, nothing } from 'lit';

/** @typedef {import('./room.js').Room} Room */

/**
 * A part of the room's page. It draws into the page itself, not into a shadow: labels, focus and styles stay plain
 * HTML. It draws again when a part of the tree that it watches has changed; `texts`, `contents` and the connection
 * are watched by everybody.
 */
export class RoomElement extends LitElement {
  /** Paths in the room's state, such as `view.polls` or `now.tallies`. @type {string[]} */
  static watches = [];

  static #common = ['language', 'contents', 'connection'];

  /** Given by the parent before it enters the page, and never changed. @type {Room} */
  room = /** @type {any} */ (undefined);

  /** @param {Event} change */
  #changed = (change) => {
    const before = /** @type {CustomEvent} */ (change).detail;
    const watches = /** @type {typeof RoomElement} */ (this.constructor).watches;
    const now = this.room.state;
    const differs = (/** @type {string} */ path) => at(now, path) !== at(before, path);
    if (RoomElement.#common.some(differs) || watches.some(differs)) this.requestUpdate();
  };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.room.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room.removeEventListener('change', this.#changed);
  }

  get view() {
    return this.room.state.view;
  }

  get now() {
    return this.room.state.now;
  }

  /** @param {string} key @param {...(string|number)} args */
  say(key, ...args) {
    return this.room.texts.say(key, ...args);
  }

  /** @param {string} key @param {number} n @param {...(string|number)} args */
  count(key, n, ...args) {
    return this.room.texts.count(key, n, ...args);
  }

  /** The run sheet's texts; undefined while they are on their way. */
  get plan() {
    if (!this.view.session) return undefined; // not let in (yet)
    return this.room.content.plan(this.room.texts.language, this.view.session.revision ?? '');
  }

  /** @param {string} activity @returns {any} its texts (DOOR-4); undefined while they are on their way */
  contentOf(activity) {
    const poll = this.view.polls?.[activity];
    const version = `${this.view.session?.revision} ${poll?.revealed ? 'revealed' : ''}`;
    return this.room.content.activity(activity, this.room.texts.language, version);
  }

  render() {
    return /** @type {any} */ (nothing);
  }
}

/** @param {any} tree @param {string} path */
function at(tree, path) {
  let part = tree;
  for (const key of path.split('.')) part = part?.[key];
  return part;
}
