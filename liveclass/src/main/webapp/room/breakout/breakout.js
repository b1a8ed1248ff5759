// @ts-check
import { html, nothing } from 'lit';
import { marked } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import './choose.js';
import './cockpit.js';
import './making.js';
import './members.js';
import './overview.js';
import './time.js';
import '../worksheet/worksheet.js';

/** A breakout exercise: for the trainer the making of the groups and the cockpit, for a learner the own group's place. */
export class Breakout extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.breakouts', 'view.me', 'view.worksheets'];

  #before = '';

  constructor() {
    super();
    this.activity = '';
  }

  get #breakout() {
    return this.view.breakouts?.[this.activity];
  }

  get #group() {
    return this.view.me?.group?.[this.activity] ?? 0;
  }

  updated() {
    const state = `${this.activity} ${this.#breakout?.state ?? 'ahead'} ${this.#group}`;
    const learner = !this.room.isTrainer && !this.room.asStage;
    if (learner && this.#before && this.#before !== state) this.#speak();
    this.#before = state;
  }

  #speak() {
    const state = this.#breakout?.state;
    if (state === 'ended') this.room.announce(this.say('breakout.over'));
    else if (state === 'running' && this.#group) this.room.announce(this.say('breakout.spoken.running', this.#group));
    else if (state === 'forming' && this.#group) this.room.announce(this.say('breakout.spoken.group', this.#group));
  }

  render() {
    const { room, activity } = this;
    if (room.asStage) return html`<s4a-breakout-overview .room=${room} .activity=${activity}></s4a-breakout-overview>`;
    if (room.isTrainer) return this.#leads();
    return html`<div class="breakout">${this.#learns()}</div>`;
  }

  #leads() {
    const { room, activity } = this;
    const state = this.#breakout?.state;
    if (state === 'running' || state === 'ended') {
      return html`<div class="breakout"><s4a-breakout-cockpit .room=${room} .activity=${activity}></s4a-breakout-cockpit></div>`;
    }
    return html`<div class="breakout"><s4a-breakout-making .room=${room} .activity=${activity}></s4a-breakout-making>${this.#task(false)}</div>`;
  }

  #learns() {
    const { room, activity } = this;
    const group = this.#group;
    const breakout = this.#breakout;
    if (!breakout) return html`<p class="breakout-line">${this.say('breakout.soon')}</p>${this.#task(true)}`;
    const chooses = breakout.selfChosen && breakout.state !== 'ended';
    return html`${group ? this.#own(group) : this.#none(breakout)}
      ${chooses ? html`<s4a-breakout-choose .room=${room} .activity=${activity}></s4a-breakout-choose>` : nothing}
      ${this.#task(breakout.state === 'forming')}
      ${group && breakout.state !== 'forming'
        ? html`<s4a-worksheet .room=${room} .activity=${activity} .group=${group}></s4a-worksheet>`
        : nothing}`;
  }

  /** @param {number} group */
  #own(group) {
    const { room, activity } = this;
    return html`<header class="breakout-mine">
      <h3>${this.say('breakout.yours', group)}</h3>
      <s4a-breakout-time .room=${room} .activity=${activity}></s4a-breakout-time>
      <s4a-breakout-members .room=${room} .activity=${activity} .group=${group}></s4a-breakout-members>
    </header>`;
  }

  /** @param {import('../connection/protocol.js').BreakoutPart} breakout */
  #none(breakout) {
    if (breakout.state === 'ended') return html`<p class="breakout-line">${this.say('breakout.over')}</p>`;
    return html`<p class="breakout-line">${this.say(breakout.selfChosen ? 'breakout.chooseYours' : 'breakout.soon')}</p>`;
  }

  /** @param {boolean} open */
  #task(open) {
    const task = this.contentOf(this.activity)?.task;
    if (!task?.html && !task?.text) return nothing;
    return html`<details class="breakout-task" ?open=${open}><summary>${this.say('breakout.task')}</summary>
      <div class="prose" tabindex="0" role="group" aria-label=${this.say('breakout.task')}>${marked(this.room, task)}</div></details>`;
  }
}

customElements.define('s4a-breakout', Breakout);
