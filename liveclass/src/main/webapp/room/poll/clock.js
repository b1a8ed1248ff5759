// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

const SPOKEN_MS = 10_000;

/**
 * How long the open poll still takes answers, as a bar that runs out; the clock is in the header, and for the projector
 * also here. Says aloud when ten seconds are left.
 */
export class PollClock extends RoomElement {
  static properties = { activity: {} };
  static watches = ['second', 'view.polls'];

  #left = 0;

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    const poll = this.view.polls?.[this.activity];
    if (poll?.state !== 'open' || !poll.endsAt) return nothing;
    const left = Math.max(0, poll.endsAt - this.room.clock.now());
    if (this.#left > SPOKEN_MS && left <= SPOKEN_MS) this.room.announce(this.say('poll.tenSeconds'));
    this.#left = left;
    const whole = poll.endsAt - (poll.openedAt ?? poll.endsAt);
    return html`<div class="poll-clock ${left <= SPOKEN_MS ? 'poll-clock-soon' : ''}" role="timer">
      ${this.room.asStage ? html`${icon('clock')}<span>${this.say('timer.left', this.room.texts.clock(left))}</span>` : nothing}
      <span class="poll-clock-bar" aria-hidden="true" .style=${`--share: ${whole > 0 ? left / whole : 0}`}></span>
    </div>`;
  }
}

customElements.define('s4a-poll-clock', PollClock);
