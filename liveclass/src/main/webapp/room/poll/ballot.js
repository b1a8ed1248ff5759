// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { answerOf, Drafts, isTapped, sameAnswer } from './answers.js';
import { fields } from './fields.js';

/** Who goes through the answers with the arrow keys passes some on the way. */
const KEYS_REST_MS = 700;

/** A learner's ballot: the answers to choose from, what becomes of the own one, and the way to change or take it back. */
export class PollBallot extends RoomElement {
  static properties = { activity: {}, content: {}, draft: { state: true } };
  static watches = ['view.polls', 'view.ballots', 'notes'];

  #round = 0;
  #byKeys = false;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #rest;

  constructor() {
    super();
    this.activity = '';
    /** @type {any} */
    this.content = undefined;
    /** What stands in the form and was not counted yet. @type {any} */
    this.draft = undefined;
  }

  get #poll() {
    return this.view.polls?.[this.activity];
  }

  get #place() {
    return `vote-${this.activity}`;
  }

  get #drafts() {
    return new Drafts(this.room.id, this.activity, this.#round);
  }

  /** What stands in the form, as it would be sent. */
  get #answer() {
    return answerOf(this.content?.type, this.draft, this.room.texts.language);
  }

  /** The own answer as it is counted in this round. */
  get #counted() {
    const ballot = this.view.ballots?.[this.activity];
    return ballot?.round === this.#round ? ballot.answer : undefined;
  }

  willUpdate() {
    const round = this.#poll?.round ?? 0;
    if (round !== this.#round) {
      this.#round = round;
      this.draft = this.#drafts.get();
    }
    if (this.draft !== undefined && sameAnswer(this.#answer, this.#counted)) this.#forget();
  }

  render() {
    const { content, room, activity } = this;
    const open = this.#poll?.state === 'open';
    const draft = this.draft ?? this.#counted;
    const change = (/** @type {any} */ next, send = false) => this.#change(next, send);
    return html`<form class="poll-form" @submit=${this.#submit} @keydown=${() => (this.#byKeys = true)} @pointerdown=${() => (this.#byKeys = false)}>
      <fieldset aria-labelledby="poll-question-${activity}">${fields({ room, activity, content, draft, shut: !open, change })}</fieldset>
      <div class="poll-send">
        ${isTapped(content.type) || !open ? nothing : this.#button()}
        <p class="poll-status" id="poll-status-${activity}" role="status">${this.#status(open)}</p>
        ${open && this.#counted ? this.#withdraw() : nothing}
      </div>
    </form>`;
  }

  #button() {
    const ready = this.draft !== undefined && this.#answer !== undefined;
    return html`<button class="button button-primary" ?disabled=${!ready}>
      ${this.say(this.#counted ? 'poll.sendChanged' : 'poll.send')}</button>`;
  }

  #withdraw() {
    return html`<button type="button" class="button button-quiet" @click=${this.#takeBack}>${this.say('poll.withdraw')}</button>`;
  }

  /** @param {boolean} open */
  #status(open) {
    const note = this.room.state.notes[this.#place];
    if (note?.state === 'sending') return says('clock', this.say('note.sending'));
    if (note?.state === 'kept') return says('offline', this.say('poll.kept'));
    if (note?.state === 'refused') return says('warning', note.text || note.code || '', 'poll-refused');
    if (this.#counted && this.draft !== undefined) return says('check', this.say('poll.countedEarlier'));
    if (this.#counted) return says('check', this.#countedWords(open, note?.at));
    return open ? nothing : this.#shutWords();
  }

  /** @param {boolean} open @param {number} [at] */
  #countedWords(open, at) {
    if (!open) return this.say('poll.countedAtEnd');
    return at ? this.say('poll.countedAt', this.room.texts.time(at)) : this.say('poll.counted');
  }

  #shutWords() {
    if (!this.#poll) return nothing;
    return says('close', this.say('poll.notAnswered'));
  }

  /** @param {any} draft @param {boolean} send */
  #change(draft, send) {
    this.draft = draft;
    this.#drafts.set(draft);
    clearTimeout(this.#rest);
    if (send) this.#rest = setTimeout(() => void this.#send(), this.#byKeys ? KEYS_REST_MS : 0);
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    void this.#send();
  }

  async #send() {
    const answer = this.#answer;
    const fields = { activity: this.activity, round: this.#round, answer };
    if (answer !== undefined) await this.room.send('poll.vote', fields, this.#place);
  }

  #takeBack = async () => {
    this.#forget();
    await this.room.send('poll.withdraw', { activity: this.activity, round: this.#round }, this.#place);
    this.room.note(this.#place, undefined);
  };

  #forget() {
    this.draft = undefined;
    this.#drafts.set(undefined);
  }
}

/** @param {import('../base/icons.js').IconName} name @param {string} words @param {string} [kind] */
const says = (name, words, kind = '') => html`<span class="note ${kind}">${icon(name)}<span>${words}</span></span>`;

customElements.define('s4a-poll-ballot', PollBallot);
