// @ts-check
import { html, nothing } from 'lit';
import { RoomElement } from '../base/room-element.js';
import '../hands/hand-list.js';
import '../timer/timer-controls.js';
import './call-list.js';
import { paceOf } from './pace.js';
import './session-menu.js';

/** How the class stands this moment: time against plan, calls of groups, the timer, and the session itself. */
export class NowPanel extends RoomElement {
  static watches = ['second', 'view.session', 'view.agenda', 'view.stage', 'view.hands', 'view.calls', 'now.count', 'now.away'];

  render() {
    const room = this.room;
    return html`<section class="now" aria-label=${this.say('now')}>
      ${this.#pace()}
      <s4a-hand-list .room=${room}></s4a-hand-list>
      <s4a-call-list .room=${room}></s4a-call-list>
      <s4a-timer-controls .room=${room}></s4a-timer-controls>
      <s4a-session-menu .room=${room}></s4a-session-menu>
    </section>`;
  }

  #pace() {
    const now = this.room.clock.now();
    const pace = paceOf(this.view, now);
    if (!pace) return nothing;
    const { texts } = this.room;
    const minutes = Math.round(pace.lateMs / 60_000);
    const how = minutes > 0 ? 'late' : minutes < 0 ? 'ahead' : 'onTime';
    return html`<dl class="pace">
      <div><dt>${this.say('now.clock')}</dt><dd>${texts.time(now)}</dd></div>
      <div><dt>${this.say('now.plannedEnd')}</dt><dd>${texts.time(pace.plannedEnd)}</dd></div>
      <div><dt>${this.say('now.likelyEnd')}</dt><dd>${texts.time(pace.likelyEnd)}</dd></div>
      <div class="pace-delta pace-${how}"><dt>${this.say('now.delta')}</dt>
        <dd>${minutes === 0 ? this.say('now.onTime') : this.count(`now.${how}`, Math.abs(minutes))}</dd></div>
    </dl>`;
  }
}

customElements.define('s4a-trainer-now', NowPanel);
