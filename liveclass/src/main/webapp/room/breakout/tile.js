// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { nameOf } from '../worksheet/people.js';
import { fillOf, sizeOf } from './groups.js';
import './members.js';

/** One group at a glance: who is there, how far it is, when it last wrote, whether it calls. */
export class BreakoutTile extends RoomElement {
  static properties = { activity: {}, group: {} };
  static watches = ['view.breakouts', 'view.worksheets', 'view.calls', 'now.focus', 'now.people'];

  constructor() {
    super();
    this.activity = '';
    this.group = 0;
  }

  get #sheet() {
    return this.view.worksheets?.[this.activity]?.[this.group];
  }

  render() {
    const breakout = this.view.breakouts?.[this.activity];
    const call = this.view.calls?.[`${this.activity}-${this.group}`];
    const title = this.say('breakout.group', this.group);
    return html`<article class="tile ${call ? 'tile-calls' : ''}" aria-label=${title}>
      <h3>${title} <span class="breakout-size">${this.count('breakout.size', sizeOf(breakout, this.group))}</span></h3>
      ${this.#fill()}
      <p class="tile-edit">${this.#lastEdit()}</p>
      ${this.#call(call)}
      <s4a-breakout-members .room=${this.room} .activity=${this.activity} .group=${this.group}></s4a-breakout-members>
      <div class="tile-buttons">
        <button type="button" class="button" data-open @click=${() => this.dispatchEvent(new Event('open'))}>
          ${this.say('breakout.open')}<span class="unseen">: ${title}</span></button>
        ${breakout?.state === 'ended' ? this.#toStage() : nothing}
      </div>
    </article>`;
  }

  /** @param {import('../connection/protocol.js').Call|undefined} call */
  #call(call) {
    // its place is kept, so that a call moves nothing
    if (!call) return html`<div class="tile-call"></div>`;
    const { room, activity, group } = this;
    return html`<div class="tile-call tile-calling"><span>${icon('bell')} ${this.say('breakout.calls', room.texts.time(call.at))}</span>
      <button type="button" class="button button-small" @click=${() => room.send('call.answer', { activity, group }, 'calls')}>
        ${this.say('calls.answer')}<span class="unseen">: ${this.say('breakout.group', group)}</span></button></div>`;
  }

  #fill() {
    const sheet = this.#sheet;
    return html`<div class="tile-fill"><span class="tile-track" aria-hidden="true"><span class="tile-bar" .style=${`--share: ${fillOf(sheet)}`}></span></span>
      <span>${this.say('breakout.filled', sheet?.filled ?? 0, sheet?.of ?? 0)}</span></div>`;
  }

  #lastEdit() {
    const names = Object.entries(this.now.focus?.[`${this.activity}-${this.group}`] ?? {})
      .filter(([, path]) => path)
      .map(([id]) => nameOf(this.room.state, this.activity, id))
      .filter(Boolean);
    const at = this.#sheet?.editedAt;
    const last = at ? this.say('breakout.lastEdit', this.room.texts.time(at)) : this.say('breakout.noEdit');
    return names.length ? `${last} · ${this.say('breakout.writing', this.room.texts.list(names))}` : last;
  }

  #toStage() {
    return html`<button type="button" class="button" @click=${() => this.room.send('stage.show', { view: 'worksheet', group: this.group }, 'lead')}>
      ${icon('projector')}<span>${this.say('breakout.toStage')}</span></button>`;
  }
}

customElements.define('s4a-breakout-tile', BreakoutTile);
