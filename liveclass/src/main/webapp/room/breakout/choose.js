// @ts-check
import { html, nothing } from 'lit';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { numbersTo, sizeOf } from './groups.js';

/** Where learners choose their group themselves. */
export class BreakoutChoose extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.breakouts', 'view.me'];

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    const breakout = this.view.breakouts?.[this.activity];
    if (!breakout) return nothing;
    const own = this.view.me?.group?.[this.activity];
    return html`<fieldset class="breakout-choose"><legend>${this.say('breakout.choose')}</legend>
      <div class="breakout-choices">${numbersTo(breakout.groups).map((group) => html`<label class="breakout-choice">
        <input type="radio" name="group-${this.activity}" .checked=${own === group} @change=${() => this.#choose(group)} />
        <span><strong>${this.say('breakout.group', group)}</strong> <span class="breakout-size">${this.count('breakout.size', sizeOf(breakout, group))}</span></span>
      </label>`)}</div>
      <s4a-note .room=${this.room} place="breakout.choose" quiet></s4a-note></fieldset>`;
  }

  /** @param {number} group */
  #choose(group) {
    void this.room.send('breakout.choose', { activity: this.activity, group });
  }
}

customElements.define('s4a-breakout-choose', BreakoutChoose);
