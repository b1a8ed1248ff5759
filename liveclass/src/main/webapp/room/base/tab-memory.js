// @ts-check
/** What this tab keeps over a reload, by room. The projector of the same room has a memory of its own. */
export class TabMemory {
  #prefix;

  /** @param {string} room @param {boolean} asStage */
  constructor(room, asStage) {
    this.#prefix = `s4a-${room}-${asStage ? 'stage-' : ''}`;
  }

  /** @param {string} name */
  keyOf(name) {
    return this.#prefix + name;
  }

  /** @param {string} name */
  get(name) {
    return sessionStorage.getItem(this.keyOf(name));
  }

  /** @param {string} name @param {string} text */
  keep(name, text) {
    sessionStorage.setItem(this.keyOf(name), text);
  }

  /** @param {string} name */
  forget(name) {
    sessionStorage.removeItem(this.keyOf(name));
  }
}
