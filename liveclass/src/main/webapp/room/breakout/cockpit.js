// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import '../worksheet/worksheet.js';
import './board.js';
import { numbersTo } from './groups.js';
import './tile.js';
import './time.js';

const EXTENSIONS = [1, 5, 10];
const TEXT_MAX = 500;

/** The trainer's view of all groups at work: a tile a group; any worksheet opens without leaving the plenary. */
export class BreakoutCockpit extends RoomElement {
  static properties = { activity: {}, open: { state: true }, writes: { state: true }, moving: { state: true }, draft: { state: true } };
  static watches = ['view.breakouts'];

  constructor() {
    super();
    this.activity = '';
    /** The group whose worksheet is open; 0: none. */
    this.open = 0;
    this.writes = false;
    this.moving = false;
    this.draft = '';
  }

  render() {
    const breakout = this.view.breakouts?.[this.activity];
    if (!breakout) return nothing;
    const running = breakout.state === 'running';
    return html`<section class="cockpit" aria-label=${this.say('breakout.cockpit')}>
      <div class="cockpit-head"><s4a-breakout-time .room=${this.room} .activity=${this.activity}></s4a-breakout-time>
        ${running ? this.#extend() : nothing}</div>
      ${running ? this.#announce() : nothing}
      ${this.open ? this.#worksheet(breakout.groups, running) : this.#tiles(breakout.groups, running)}
    </section>`;
  }

  #extend() {
    return html`<div class="row" role="group" aria-label=${this.say('breakout.extendTitle')}>${EXTENSIONS.map((minutes) => html`<button type="button"
      class="button button-small" @click=${() => this.room.send('breakout.extend', { activity: this.activity, minutes })}>
      ${this.count('timer.extend', minutes)}</button>`)}
      <s4a-note .room=${this.room} place="breakout.extend" quiet></s4a-note></div>`;
  }

  #announce() {
    return html`<form class="cockpit-write" @submit=${this.#send}>
      <label class="field"><span class="field-label">${this.say('breakout.announce')}</span>
        <input maxlength=${TEXT_MAX} autocomplete="off" .value=${this.draft} @input=${(/** @type {InputEvent} */ event) => (this.draft = /** @type {HTMLInputElement} */ (event.target).value)} /></label>
      <button class="button" ?disabled=${!this.draft.trim()}>${icon('megaphone')}<span>${this.say('breakout.send')}</span></button>
      <s4a-note .room=${this.room} place="breakout.announce"></s4a-note>
    </form>`;
  }

  /** @param {number} groups @param {boolean} running */
  #tiles(groups, running) {
    return html`<div class="cockpit-tiles">${numbersTo(groups).map((group) => html`<s4a-breakout-tile .room=${this.room} .activity=${this.activity}
        .group=${group} @open=${() => this.#show(group)}></s4a-breakout-tile>`)}</div>
      ${running
        ? html`<details class="cockpit-move" @toggle=${(/** @type {Event} */ event) => (this.moving = /** @type {HTMLDetailsElement} */ (event.target).open)}>
            <summary>${this.say('breakout.move')}</summary>
            ${this.moving ? html`<s4a-breakout-board .room=${this.room} .activity=${this.activity}></s4a-breakout-board>` : nothing}
          </details>`
        : nothing}`;
  }

  /** @param {number} groups @param {boolean} running */
  #worksheet(groups, running) {
    return html`<div class="cockpit-open">
      <button type="button" class="button" data-back @click=${() => this.#show(0)}>${icon('arrowLeft')}<span>${this.say('breakout.allGroups')}</span></button>
      <div class="row" role="group" aria-label=${this.say('breakout.worksheets')}>${numbersTo(groups).map((group) => html`<button type="button"
        class="button button-small" aria-pressed=${group === this.open ? 'true' : 'false'} @click=${() => (this.open = group)}>${this.say('breakout.group', group)}</button>`)}</div>
      ${running ? html`<label class="cockpit-writes"><input type="checkbox" .checked=${this.writes}
        @change=${(/** @type {Event} */ event) => (this.writes = /** @type {HTMLInputElement} */ (event.target).checked)} /> ${this.say('breakout.write')}</label>` : nothing}
    </div>
    <s4a-worksheet .room=${this.room} .activity=${this.activity} .group=${this.open} .locked=${!this.writes}></s4a-worksheet>`;
  }

  /** @param {number} group */
  async #show(group) {
    const before = this.open;
    this.open = group;
    await this.updateComplete;
    const back = group ? '[data-back]' : `s4a-breakout-tile:nth-of-type(${before}) [data-open]`;
    /** @type {HTMLElement|null} */ (this.querySelector(back))?.focus();
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const text = this.draft.trim();
    if (!text) return;
    const { ok } = await this.room.send('breakout.announce', { activity: this.activity, text });
    if (ok) this.draft = '';
  }
}

customElements.define('s4a-breakout-cockpit', BreakoutCockpit);
