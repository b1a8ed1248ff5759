// @ts-check
import { html, nothing } from 'lit';
import { RoomElement } from '../base/room-element.js';
import { numbersTo } from './groups.js';

/** After the exercise the trainer chooses what stands on the stage: all worksheets side by side, one, or the exercise. */
export class BreakoutShowBar extends RoomElement {
  static watches = ['view.stage', 'view.breakouts', 'view.me'];

  render() {
    const { activity = '', show, group } = this.view.stage ?? {};
    const breakout = this.view.breakouts?.[activity];
    if (!this.room.isTrainer || !breakout) return nothing;
    return html`<div class="breakout-show row" role="group" aria-label=${this.say('breakout.show')}>
      ${this.#choice('compare', 0, this.say('breakout.compare'), show === 'compare')}
      ${numbersTo(breakout.groups).map((each) => this.#choice('worksheet', each, this.say('breakout.group', each), show === 'worksheet' && group === each))}
      ${this.#choice('activity', 0, this.say('breakout.exercise'), false)}
    </div>`;
  }

  /** @param {string} view @param {number} group @param {string} words @param {boolean} chosen */
  #choice(view, group, words, chosen) {
    return html`<button type="button" class="button button-small" aria-pressed=${chosen ? 'true' : 'false'}
      @click=${() => this.room.send('stage.show', { view, group }, 'lead')}>${words}</button>`;
  }
}

customElements.define('s4a-breakout-show', BreakoutShowBar);
