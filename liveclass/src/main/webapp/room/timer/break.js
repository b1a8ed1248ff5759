// @ts-check
import { html } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { deadlineOf } from './deadline.js';

/** A break: how long it lasts, seen from the other end of the room, and when it goes on. */
export class Break extends RoomElement {
  static properties = { activity: {} };
  static watches = ['second', 'view.stage'];

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    const deadline = deadlineOf(this.view);
    if (deadline === undefined) return html`<div class="break"><p class="break-word">${this.say('break.open')}</p></div>`;
    const left = deadline - this.room.clock.now();
    return html`<div class="break">
      <p class="break-icon">${icon('coffee')}</p>
      <p class="break-clock" role="timer">${this.room.texts.clock(left)}</p>
      <p class="break-word">
        ${left > 0 ? this.say('break.until', this.room.texts.time(deadline)) : this.say('break.over')}
      </p>
    </div>`;
  }
}

customElements.define('s4a-break', Break);
