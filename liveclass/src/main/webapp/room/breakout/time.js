// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

/** Until when the groups work. A minute before the end the same line becomes the warning: nothing moves. */
export class BreakoutTime extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.breakouts'];

  #warned = false;

  constructor() {
    super();
    this.activity = '';
  }

  updated() {
    const breakout = this.view.breakouts?.[this.activity];
    const warned = breakout?.state === 'running' && breakout.warned === true;
    if (warned && !this.#warned) this.room.announce(this.say('breakout.warning'));
    this.#warned = warned;
  }

  render() {
    const breakout = this.view.breakouts?.[this.activity];
    if (!breakout) return nothing;
    if (breakout.state === 'ended') return html`<p class="breakout-time">${icon('check')}${this.say('breakout.over')}</p>`;
    if (breakout.state === 'forming') return html`<p class="breakout-time">${icon('clock')}${this.say('breakout.starting')}</p>`;
    const words = breakout.warned ? this.say('breakout.warning') : this.say('breakout.until', this.room.texts.time(breakout.endsAt ?? 0));
    return html`<p class="breakout-time ${breakout.warned ? 'breakout-warning' : ''}">${icon(breakout.warned ? 'warning' : 'clock')}${words}</p>`;
  }
}

customElements.define('s4a-breakout-time', BreakoutTime);
