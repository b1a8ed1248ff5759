// @ts-check
import { DoorRefused } from './door.js';
import { CLOSE, PROTOCOL, SILENCE_MAX_MS } from './protocol.js';
import { AFTER_TOO_FAST_MS, afterClose, waitMs } from './reconnect.js';

/** @typedef {import('./protocol.js').Item} Item */
/**
 * connecting: the first time; live; away: the browser has no network; reconnecting: lost, trying again; the rest is
 * final until the person does something.
 *
 * @typedef {'connecting'|'live'|'away'|'reconnecting'|'full'|'notAdmitted'|'noRoom'|'removed'|'replaced'|'broken'|'tooOld'|'left'} ConnectionState
 * @typedef {{seen: number, epoch: string, language: string}} Place  what the view holds, for `hello`
 */

/** The ticket's refusals (DOOR-1, DOOR-2) and what they mean here. @type {Record<number, ConnectionState>} */
const REFUSED_AT_DOOR = { 401: 'notAdmitted', 403: 'removed', 404: 'noRoom', 409: 'full' };
const LOOK_MS = 5_000;
/** From asking for a ticket to the server's welcome. */
const WELCOME_MAX_MS = 10_000;

/**
 * One socket after another to the same room. It gets tickets, says hello, answers beats and comes back by itself; what
 * the messages mean is somebody else's business.
 */
export class Connection {
  #door;
  #on;
  /** @type {WebSocket|undefined} */
  #socket;
  #failures = 0;
  #heardAt = 0;
  #again = 0;
  /** Asks for a ticket. @type {AbortController|undefined} */
  #asking;
  /** @type {ConnectionState} */
  state = 'connecting';

  /**
   * @param {import('./door.js').Door} door
   * @param {{client: () => string, place: () => Place, items: (items: Item[]) => void, state: (state: ConnectionState, code?: number) => void}} on
   */
  constructor(door, on) {
    this.#door = door;
    this.#on = on;
  }

  start() {
    addEventListener('online', () => this.#anew());
    addEventListener('offline', () => this.#lost());
    document.addEventListener('visibilitychange', () => this.#hurry());
    setInterval(() => this.#look(), LOOK_MS);
    void this.#open();
  }

  /** Tries again after a final state, because the person asked for it. */
  retry() {
    this.#failures = 0;
    this.#become('connecting');
    void this.#open();
  }

  /** @param {object} message @returns {boolean} whether it left */
  send(message) {
    if (this.state !== 'live' || this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  async #open() {
    if (this.#asking || this.#socket || this.#final()) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.#heardAt = Date.now();
    clearTimeout(this.#again);
    try {
      const { ticket } = await this.#door.ticket(asking.signal);
      if (asking === this.#asking) this.#dial(ticket);
    } catch (failure) {
      if (asking === this.#asking) this.#refusedAtDoor(failure);
    } finally {
      if (asking === this.#asking) this.#asking = undefined;
    }
  }

  /** @param {string} ticket */
  #dial(ticket) {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${location.host}/live/socket`);
    this.#socket = socket;
    this.#heardAt = Date.now();
    socket.onopen = () => {
      const hello = { type: 'hello', protocol: PROTOCOL, ticket, client: this.#on.client(), ...this.#on.place() };
      socket.send(JSON.stringify(hello));
    };
    socket.onmessage = (message) => this.#hear(JSON.parse(message.data));
    socket.onclose = (closed) => socket === this.#socket && this.#closed(closed.code);
  }

  /** @param {Item[]} items */
  #hear(items) {
    this.#heardAt = Date.now();
    for (const item of items) {
      if (item.type === 'welcome') this.#become('live');
      if (item.type === 'beat') this.send({ type: 'beat' });
    }
    this.#failures = 0;
    this.#on.items(items);
  }

  /** @param {number} code */
  #closed(code) {
    this.#socket = undefined;
    switch (afterClose(code)) {
      case 'removed':
        return this.#become('removed', code);
      case 'replaced':
        return this.#become('replaced', code);
      case 'broken':
        return this.#become('broken', code);
      case 'reload':
        return this.#become('tooOld', code);
      case 'stop':
        return this.#become('left', code);
      case 'slower':
        return this.#later(AFTER_TOO_FAST_MS, code);
      default:
        return this.#later(waitMs(this.#failures), code);
    }
  }

  /** @param {unknown} failure */
  #refusedAtDoor(failure) {
    const state = failure instanceof DoorRefused ? REFUSED_AT_DOOR[failure.status] : undefined;
    if (state) this.#become(state);
    else this.#later(waitMs(Math.max(this.#failures, 1)));
  }

  /** @param {number} ms @param {number} [code] */
  #later(ms, code) {
    this.#failures += 1;
    if (this.state !== 'connecting' || this.#failures > 2) {
      this.#become(navigator.onLine ? 'reconnecting' : 'away', code);
    }
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.#open(), ms);
  }

  /** The network came back or the person looks again: no reason to wait. */
  #hurry() {
    if (document.visibilityState === 'hidden') return;
    this.#look();
    void this.#open();
  }

  /** Another network: whatever was begun over the old one may hang there. */
  #anew() {
    this.#failures = 0;
    if (this.state !== 'live') this.#forget();
    this.#hurry();
  }

  #lost() {
    if (this.#final()) return;
    this.#become('away');
    this.#drop();
  }

  /** A socket that went silent is dead, whatever the browser thinks of it (BEAT-1). */
  #look() {
    const silenceMax = this.state === 'live' ? SILENCE_MAX_MS : WELCOME_MAX_MS;
    if (Date.now() - this.#heardAt > silenceMax) this.#drop();
  }

  #drop() {
    if (this.#forget()) this.#later(waitMs(0), CLOSE.SILENT);
  }

  /** @returns {boolean} whether there was anything under way */
  #forget() {
    const socket = this.#socket;
    const asking = this.#asking;
    this.#socket = undefined;
    this.#asking = undefined;
    asking?.abort();
    if (socket) {
      socket.onmessage = null;
      socket.close();
    }
    return Boolean(socket ?? asking);
  }

  #final() {
    return !['connecting', 'live', 'away', 'reconnecting'].includes(this.state);
  }

  /** @param {ConnectionState} state @param {number} [code] */
  #become(state, code) {
    if (state === this.state && code === undefined) return;
    this.state = state;
    this.#on.state(state, code);
  }
}
