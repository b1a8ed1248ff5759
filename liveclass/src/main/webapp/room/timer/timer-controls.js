// @ts-check
import { html, nothing } from 'lit';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';

const MINUTES_MAX = 480;
const LONGER_MINUTES = 5;

/** The trainer's timer of the current activity: set, five minutes more, away with it. */
export class TimerControls extends RoomElement {
  static properties = { minutes: { state: true } };
  static watches = ['view.stage', 'view.session', 'view.agenda'];

  constructor() {
    super();
    this.minutes = 5;
  }

  render() {
    const activity = this.view.stage?.activity;
    const kind = activity && this.view.agenda?.[activity]?.kind;
    // group work has a timer of its own
    if (this.view.session?.status !== 'live' || !activity || kind === 'breakout') return nothing;
    const set = Boolean(this.view.stage?.endsAt);
    return html`<form class="timer-form" @submit=${this.#set}>
      <label><span>${this.say('timer.title')}</span>
        <input type="number" min="1" max=${MINUTES_MAX} required .value=${String(this.minutes)} @input=${this.#type} />
        <span>${this.say('timer.unit')}</span></label>
      <button class="button button-small">${this.say(set ? 'timer.again' : 'timer.set')}</button>
      ${set ? this.#running() : nothing}
      <s4a-note .room=${this.room} place="timer" quiet></s4a-note>
    </form>`;
  }

  #running() {
    return html`<button type="button" class="button button-small"
        @click=${() => this.room.send('timer.extend', { minutes: LONGER_MINUTES }, 'timer')}>
        ${this.count('timer.extend', LONGER_MINUTES)}</button>
      <button type="button" class="button button-small" @click=${() => this.room.send('timer.clear', {}, 'timer')}>
        ${this.say('timer.clear')}</button>`;
  }

  /** @param {InputEvent} event */
  #type(event) {
    this.minutes = /** @type {HTMLInputElement} */ (event.target).valueAsNumber;
  }

  /** @param {SubmitEvent} event */
  #set(event) {
    event.preventDefault();
    void this.room.send('timer.set', { minutes: this.minutes }, 'timer');
  }
}

customElements.define('s4a-timer-controls', TimerControls);
