// @ts-check
/** @typedef {import('./protocol.js').Plan} Plan */

const API = '/live/api';
/** A network that swallows everything must not keep us waiting for good. */
const PATIENCE_MS = 15_000;

/** A refusal of the door, with its code (PROTOCOL.md section 2) and its text in the asker's language. */
export class DoorRefused extends Error {
  /** @param {number} status @param {{code?: string, text?: string}} body */
  constructor(status, body) {
    super(body.text ?? `${status}`);
    this.status = status;
    this.code = body.code ?? '';
  }
}

/** Everything this client asks over HTTP. Answers are cached by the browser and checked by their ETag (DOOR-10). */
export class Door {
  #room;
  #stage;

  /** @param {string} room @param {boolean} asStage the projector */
  constructor(room, asStage) {
    this.#room = room;
    this.#stage = asStage;
  }

  /** @param {AbortSignal} signal gives up @returns {Promise<{ticket: string, expiresInSeconds: number}>} */
  ticket(signal) {
    return this.#ask('tickets', {}, { method: 'POST', signal });
  }

  /** @param {string} lang @returns {Promise<Plan>} */
  plan(lang) {
    return this.#ask('plan', { lang });
  }

  /** @param {string} activity @param {string} lang @returns {Promise<any>} section 7 */
  activity(activity, lang) {
    return this.#ask(`activities/${activity}`, { lang });
  }

  /** @param {string} search @param {string} after @returns {Promise<{people: any[], next?: string}>} */
  people(search, after) {
    return this.#ask('people', { search, after });
  }

  /** @param {string} channel @param {number} before @returns {Promise<any>} the 100 messages before that number */
  chat(channel, before) {
    return this.#ask('chat', { channel, before: String(before) });
  }

  /** @param {string} lang @returns {Promise<any>} */
  record(lang) {
    return this.#ask('record', { lang });
  }

  /** @returns {Promise<{status: string, unit: string, code: string, words: string}>} DOOR-12 */
  exercise() {
    return this.#ask('exercise', {}, { method: 'POST' });
  }

  /** @param {string} language */
  language(language) {
    const headers = { 'Content-Type': 'application/json' };
    return this.#ask('language', {}, { method: 'POST', headers, body: JSON.stringify({ language }) });
  }

  /** @param {string} lang @returns {Promise<Record<string, string>>} */
  texts(lang) {
    return answerOf(`${API}/texts/${lang}`);
  }

  /** @param {number} file @param {number} page from 1 */
  fileAddress(file, page) {
    return `${API}/rooms/${this.#room}/files/${file}/${page}${this.#stage ? '?view=stage' : ''}`;
  }

  /** @param {string} name of a CSV @param {string} lang */
  recordAddress(name, lang) {
    return `${API}/rooms/${this.#room}/record/${name}.csv?lang=${lang}`;
  }

  /**
   * @param {string} path
   * @param {Record<string, string>} query
   * @param {RequestInit} [init]
   */
  #ask(path, query, init) {
    const parameters = new URLSearchParams(query);
    if (this.#stage) parameters.set('view', 'stage');
    const asked = parameters.size ? `?${parameters}` : '';
    return answerOf(`${API}/rooms/${this.#room}/${path}${asked}`, init);
  }
}

/** @param {string} address @param {RequestInit} [init] */
async function answerOf(address, init) {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), ...init });
  if (response.ok) return response.status === 204 ? undefined : response.json();
  const body = await response.json().catch(() => ({}));
  // a server that is just starting, or a proxy without one, answers too; it speaks for no room
  if (!body.code) throw new Error(`answered ${response.status}`);
  throw new DoorRefused(response.status, body);
}
