// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { deadlineOf } from './deadline.js';

const SPOKEN_MINUTES = [5, 1];
const SOON_MS = 60_000;

/** The clock of the current activity in the header. Says five minutes, one minute and the end aloud. */
export class Countdown extends RoomElement {
  static watches = ['second', 'view.stage', 'view.breakouts', 'view.polls', 'view.session'];

  /** @type {number|undefined} */
  #before = undefined;
  /** @type {number|undefined} */
  #deadline = undefined;

  render() {
    const deadline = deadlineOf(this.view);
    if (deadline === undefined) return nothing;
    const left = deadline - this.room.clock.now();
    this.#speak(deadline, left);
    const words = left <= 0 ? this.say('timer.over') : this.say('timer.left', this.room.texts.clock(left));
    return html`<span class="countdown ${left < SOON_MS ? 'countdown-soon' : ''}" role="timer">${icon('clock')}${words}</span>`;
  }

  /** @param {number} deadline @param {number} left milliseconds */
  #speak(deadline, left) {
    const before = deadline === this.#deadline ? this.#before : undefined;
    this.#deadline = deadline;
    this.#before = left;
    if (before === undefined) return;
    if (before > 0 && left <= 0) this.room.announce(this.say('timer.over'));
    const passed = SPOKEN_MINUTES.find((minutes) => before > minutes * 60_000 && left <= minutes * 60_000);
    if (passed) this.room.announce(this.count('timer.minutes', passed));
  }
}

customElements.define('s4a-countdown', Countdown);
