// @ts-check
import { apply, carriedPlace, difference, endsOfInserts, isNothing, joined, over } from './splice.js';

/** @typedef {import('./splice.js').Splice} Splice */
/** @typedef {{seq: number, rev: number, text: string, change?: Splice[], by?: string}} News of the cell, from the server */
/** @typedef {{rev: number, text: string, sent: Splice[]|null, first: boolean, waiting: Splice[]}} Draft what outlives a reload */
/**
 * What the editor needs of the world.
 * @typedef {Object} Surroundings
 * @property {(splice: Splice & {base: number}) => void} send
 * @property {(then: () => void, ms: number) => void} later
 * @property {(draft: Draft|null) => void} keep null: nothing is unsaved any more
 * @property {(others: Splice[]) => void} changed by others, or, if empty, only the state of saving
 */

const GATHER_MS = 150;
const RETRY_MS = 1_500;

/**
 * One text of a worksheet that others edit too (WS-1 to WS-3). `text` is what the person sees: the server's text, with
 * the splice that is on its way (`sent`) and those that wait behind it. What the server accepted meanwhile is held back
 * until that splice is answered: the answer's `seq` says where in their order the own one stands.
 */
export class CellEditor {
  #around;
  #rev;
  #base;
  /** @type {Splice[]|null} as the server will say it */
  #sent = null;
  /** Whether it goes on where this person just wrote, and so comes first at its place (WS-9). */
  #first = false;
  /** Where the text ends, in the heard one, that the own newest change put in. @type {number[]} */
  #ends = [];
  /** The `seq` of the accepted splice, whose event is still to come. @type {number|undefined} */
  #accepted = undefined;
  /** @type {Splice[]} each made on the text after the one before it */
  #waiting = [];
  /** @type {News[]} */
  #held = [];
  #timed = false;
  #composing = false;
  /** Why the last edit could not be saved; empty if it could. */
  refused = '';
  /** Whose edit was joined with an unsaved one of mine; empty if nobody's. */
  joinedWith = '';

  /** @param {Surroundings} around @param {{rev: number, text: string}} known */
  constructor(around, { rev, text }) {
    this.#around = around;
    this.#rev = rev;
    this.#base = text;
    this.text = text;
  }

  /**
   * Takes up what was unsaved when the page went.
   *
   * @param {Draft} draft
   * @param {'asked'|'accepted'|'refused'} fate of the splice that was on its way
   */
  resume(draft, fate) {
    this.#rev = draft.rev;
    this.#base = draft.text;
    this.#sent = draft.sent;
    this.#first = draft.first;
    this.#waiting = draft.waiting;
    const underway = draft.sent ? apply(draft.text, draft.sent) : draft.text;
    this.text = draft.waiting.reduce((text, splice) => apply(text, [splice]), underway);
    if (this.#sent && fate === 'accepted') this.#accepted = 0; // whatever comes first contains it
    if (this.#sent && fate === 'refused') this.#takeBack();
    this.#sendSoon();
  }

  get isSaved() {
    return !this.#sent && this.#waiting.length === 0;
  }

  /** The last revision heard of. */
  get rev() {
    return this.#held.at(-1)?.rev ?? this.#rev;
  }

  /** The person typed. @param {string} text @param {number} [caret] */
  type(text, caret) {
    const [splice] = difference(this.text, text, caret);
    if (!splice) return;
    this.text = text;
    const last = this.#waiting.at(-1);
    const one = last && joined(last, splice);
    if (one) this.#waiting.pop();
    if (!one || !isNothing(one)) this.#waiting.push(one ?? splice);
    // what was refused may do in another form: all of it at once
    if (this.refused) this.#waiting = difference(this.#base, text);
    this.refused = '';
    this.#keep();
    this.#sendSoon();
  }

  /** The server has a newer text. @param {News} news */
  hear(news) {
    if (news.rev <= this.rev) return;
    this.#held.push(news);
    this.#drain();
    this.#keep();
  }

  /** The server answered the splice on its way. @param {{ok: boolean, seq?: number, code?: string}} answer */
  answer({ ok, seq = 0, code = '' }) {
    if (!this.#sent) return;
    if (ok) this.#accepted = seq;
    else this.#takeBack();
    this.#drain();
    if (!ok) this.#refusedBecause(code);
    this.#keep();
    this.#around.changed([]);
  }

  /** Gives up what could not be saved. */
  discard() {
    const undone = difference(this.text, this.#base);
    this.#waiting = [];
    this.text = this.#base;
    this.refused = '';
    this.#keep();
    this.#around.changed(undone);
  }

  /** Nobody's edits come in while a character is being composed: they would break it. @param {boolean} composing */
  compose(composing) {
    this.#composing = composing;
    this.#drain();
    this.#keep();
  }

  #drain() {
    while (this.#held.length > 0 && !this.#composing && !(this.#sent && this.#accepted === undefined)) {
      this.#take(/** @type {News} */ (this.#held.shift()));
    }
  }

  #takeBack() {
    this.#waiting.unshift(.../** @type {Splice[]} */ (this.#sent).toReversed());
    this.#sent = null;
  }

  /** @param {string} code */
  #refusedBecause(code) {
    if (code === 'STALE_EDIT') this.#sendSoon();
    else if (code === 'TOO_FAST') this.#sendSoon(RETRY_MS);
    else this.refused = code;
  }

  /** @param {News} news */
  #take({ seq, rev, text, change, by = '' }) {
    const isNext = rev === this.#rev + 1 && change !== undefined;
    const hasMine = this.#sent !== null && this.#accepted !== undefined && seq >= this.#accepted;
    /** @type {Splice[]} */
    let theirs;
    if (hasMine) theirs = difference(apply(this.#base, /** @type {Splice[]} */ (this.#sent)), text);
    else theirs = isNext && apply(this.#base, change) === text ? change : difference(this.#base, text);
    if (hasMine) this.#ends = isNext && seq === this.#accepted ? endsOfInserts(change) : [];
    else this.#ends = this.#ends.map((end) => carriedPlace(end, theirs));
    if (hasMine) this.#sent = null;
    if (hasMine) this.#accepted = undefined;
    this.#rev = rev;
    this.#base = text;
    this.#carry(theirs, by);
    if (hasMine) this.#sendSoon();
  }

  /** Carries what is unsaved over an edit of somebody else, and shows that edit. @param {Splice[]} theirs @param {string} by */
  #carry(theirs, by) {
    if (theirs.length && !this.isSaved) this.joinedWith = by || '?';
    let edit = theirs;
    if (this.#sent) {
      const mine = this.#sent;
      this.#sent = over(mine, edit, this.#first);
      edit = over(edit, mine, !this.#first);
    }
    /** @type {Splice[]} */
    const carried = [];
    for (const mine of this.#waiting) {
      // nobody has seen it yet: it may stay with the words it continues, so that two who type at one place tear no word;
      // one after the other, the last first: so none moves another
      carried.push(...over([mine], edit, true).toReversed());
      edit = over(edit, [mine], false);
    }
    this.#waiting = carried;
    this.text = apply(this.text, edit);
    this.#around.changed(edit);
  }

  #sendSoon(ms = GATHER_MS) {
    if (this.#timed || this.#waiting.length === 0) return;
    this.#timed = true;
    this.#around.later(() => {
      this.#timed = false;
      this.#send();
    }, ms);
  }

  #send() {
    const splice = this.#sent || this.refused ? undefined : this.#waiting.shift();
    if (!splice) return;
    this.#sent = [splice];
    this.#first = this.#ends.includes(splice.at);
    this.#keep();
    this.#around.send({ base: this.#rev, ...splice });
    this.#around.changed([]);
  }

  #keep() {
    const { isSaved } = this;
    this.#around.keep(isSaved ? null : { rev: this.#rev, text: this.#base, sent: this.#sent, first: this.#first, waiting: this.#waiting });
  }
}
