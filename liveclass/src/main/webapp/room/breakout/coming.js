// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

const STAYS_MS = 30_000;

/** Tells a group that called that the trainer is on the way. */
export class BreakoutComing extends RoomElement {
  static properties = { activity: {}, group: {}, coming: { state: true } };

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  constructor() {
    super();
    this.activity = '';
    this.group = 0;
    this.coming = false;
  }

  /** @param {Event} happened */
  #hear = (happened) => {
    const { event, patch } = /** @type {CustomEvent} */ (happened).detail;
    const own = patch?.calls && `${this.activity}-${this.group}` in patch.calls;
    if (event !== 'call.answered' || !own || this.room.isTrainer) return;
    this.coming = true;
    this.room.announce(this.say('breakout.coming'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.coming = false), STAYS_MS);
  };

  connectedCallback() {
    super.connectedCallback();
    this.room.addEventListener('happened', this.#hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room.removeEventListener('happened', this.#hear);
    clearTimeout(this.#timer);
  }

  render() {
    return this.coming ? html`<span class="ws-soon ws-coming">${icon('check')} ${this.say('breakout.coming')}</span>` : nothing;
  }
}

customElements.define('s4a-breakout-coming', BreakoutComing);
