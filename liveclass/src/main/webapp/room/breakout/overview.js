// @ts-check
import { html, nothing } from 'lit';
import { marked } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import { fillOf, numbersTo, sizeOf } from './groups.js';
import './time.js';

/** What the room's screen shows while the groups work: the time, the groups without names, the task. */
export class BreakoutOverview extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.breakouts', 'view.worksheets', 'second'];

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    const breakout = this.view.breakouts?.[this.activity];
    const task = this.contentOf(this.activity)?.task;
    const left = breakout?.state === 'running' && breakout.endsAt ? breakout.endsAt - this.room.clock.now() : undefined;
    return html`<div class="breakout breakout-wide">
      ${breakout ? nothing : html`<p class="breakout-line">${this.say('breakout.soon')}</p>`}
      ${left === undefined ? nothing : html`<p class="breakout-clock ${breakout?.warned ? 'breakout-warning' : ''}" role="timer">${this.room.texts.clock(left)}</p>`}
      <s4a-breakout-time .room=${this.room} .activity=${this.activity}></s4a-breakout-time>
      ${breakout ? html`<ul class="overview">${numbersTo(breakout.groups).map((group) => this.#group(breakout, group))}</ul>` : nothing}
      <div class="prose breakout-task-wide">${marked(this.room, task)}</div>
    </div>`;
  }

  /** @param {import('../connection/protocol.js').BreakoutPart} breakout @param {number} group */
  #group(breakout, group) {
    const sheet = this.view.worksheets?.[this.activity]?.[group];
    return html`<li><strong>${this.say('breakout.group', group)}</strong> <span>${this.count('breakout.size', sizeOf(breakout, group))}</span>
      ${sheet ? html`<span class="tile-track" aria-hidden="true"><span class="tile-bar" .style=${`--share: ${fillOf(sheet)}`}></span></span>` : nothing}</li>`;
  }
}

customElements.define('s4a-breakout-overview', BreakoutOverview);
