// @ts-check
import { apply, carriedPlace, endsOfInserts, over } from '../../../main/webapp/room/worksheet/splice.js';

/** @typedef {import('../../../main/webapp/room/worksheet/splice.js').Splice} Splice */

const SPLICES_KEPT = 200;

/** One text cell as the server keeps it: decides a splice and makes its event (WS-1, WS-2, WS-9). */
export class ModelServer {
  text = '';
  rev = 0;
  seq = 100;
  /** @type {{rev: number, change: Splice[], by: string}[]} */
  #past = [];

  /** @param {Splice & {base: number}} edit @param {string} by @returns {{code: string}|{news: import('../../../main/webapp/room/worksheet/cell-editor.js').News}} */
  splice({ base, at, remove, insert }, by) {
    if (base < this.rev - this.#past.length) return { code: 'STALE_EDIT' };
    /** @type {number[]} */
    let ends = [];
    for (const past of this.#past.filter(({ rev }) => rev <= base)) {
      ends = past.by === by ? endsOfInserts(past.change) : ends.map((end) => carriedPlace(end, past.change));
    }
    const goesOn = ends.includes(at);
    let change = [{ at, remove, insert }];
    for (const past of this.#past) if (past.rev > base) change = over(change, past.change, goesOn);
    this.rev += 1;
    this.seq += 1;
    this.text = apply(this.text, change);
    this.#past.push({ rev: this.rev, change, by });
    if (this.#past.length > SPLICES_KEPT) this.#past.shift();
    return { news: { seq: this.seq, rev: this.rev, text: this.text, change, by } };
  }
}
