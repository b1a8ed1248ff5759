// @ts-check
import { html, nothing } from 'lit';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';

const ROUNDS_MAX = 10;

/** What a trainer can do with a poll besides the next step, which is the big button's: each says what will happen. */
export class PollControls extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.polls', 'view.session', 'now.count'];

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    if (this.view.session?.status !== 'live') return nothing;
    const poll = this.view.polls?.[this.activity];
    if (!poll) return nothing;
    return html`<div class="poll-controls">
      ${this.#steps(poll)} ${poll.state === 'closed' ? this.#download() : nothing}
      <s4a-note .room=${this.room} place="poll-${this.activity}" quiet></s4a-note>
    </div>`;
  }

  /** @param {import('../connection/protocol.js').PollPart} poll */
  #steps(poll) {
    const people = this.now.count ?? 0;
    if (poll.state === 'open') return this.#button('poll.reveal', this.count('poll.closeAndReveal', people));
    const again = poll.round < ROUNDS_MAX ? this.#button('poll.again', this.say('poll.again', poll.round + 1)) : nothing;
    if (poll.revealed) return again;
    return html`${this.#button('poll.reopen', this.say('poll.reopen'))} ${again}`;
  }

  /** @param {string} command @param {string} words */
  #button(command, words) {
    const { room, activity } = this;
    return html`<button type="button" class="button" ?disabled=${room.state.connection !== 'live'}
      @click=${() => room.send(command, { activity }, `poll-${activity}`)}>${words}</button>`;
  }

  #download() {
    return html`<a class="poll-csv" href=${this.room.door.recordAddress('polls', this.room.texts.language)} download>${this.say('poll.csv')}</a>`;
  }
}

customElements.define('s4a-poll-controls', PollControls);
