// @ts-check
import { DoorRefused } from '../connection/door.js';

/**
 * The texts of the run sheet and of its activities in one language (DOOR-3, DOOR-4), fetched when first asked for.
 * While a newer version is on its way the older one stays, so that nothing on the stage jumps.
 */
export class Content {
  #door;
  #changed;
  /** @type {Map<string, {version: string, value: any, busy: boolean}>} */
  #kept = new Map();

  /** @param {import('../connection/door.js').Door} door @param {() => void} changed */
  constructor(door, changed) {
    this.#door = door;
    this.#changed = changed;
  }

  /**
   * @param {string} lang
   * @param {string} revision the run sheet's
   * @returns {import('../connection/protocol.js').Plan|undefined} undefined while it is on its way
   */
  plan(lang, revision) {
    return this.#get('plan', `${lang} ${revision}`, () => this.#door.plan(lang));
  }

  /**
   * @param {string} activity
   * @param {string} lang
   * @param {string} version changes when the server would say more or something else: revision, revealed, role
   * @returns {any} section 7 of PROTOCOL.md; undefined while it is on its way
   */
  activity(activity, lang, version) {
    return this.#get(activity, `${lang} ${version}`, () => this.#door.activity(activity, lang));
  }

  /** @param {string} key @param {string} version @param {() => Promise<any>} fetch */
  #get(key, version, fetch) {
    const known = this.#kept.get(key) ?? { version: '', value: undefined, busy: false };
    if (known.version !== version && !known.busy) {
      this.#kept.set(key, { ...known, busy: true });
      void this.#fetch(key, version, fetch);
    }
    return known.value;
  }

  /** @param {string} key @param {string} version @param {() => Promise<any>} fetch */
  async #fetch(key, version, fetch) {
    const before = this.#kept.get(key)?.value;
    try {
      this.#kept.set(key, { version, value: await fetch(), busy: false });
    } catch (failure) {
      // refused for good under this version; anything else is the network: ask again with the next change
      const refused = failure instanceof DoorRefused && failure.status < 500;
      if (!refused) await new Promise((resolve) => setTimeout(resolve, 2_000));
      this.#kept.set(key, { version: refused ? version : '', value: before, busy: false });
    }
    this.#changed();
  }
}
