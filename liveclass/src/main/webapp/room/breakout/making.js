// @ts-check
import { html, nothing } from 'lit';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import './board.js';

const FORMATIONS = ['mixed_organisations', 'random', 'by_language', 'by_hand', 'self_chosen', 'last_groups'];
const [GROUPS_MIN, GROUPS_MAX, MINUTES_MAX] = [2, 16, 480];

/** The trainer makes the groups: how, how many, and then moves whoever should be elsewhere. */
export class BreakoutMaking extends RoomElement {
  static properties = { activity: {}, formation: { state: true }, groups: { state: true }, minutes: { state: true } };
  static watches = ['view.breakouts', 'view.agenda', 'now.people', 'now.count'];

  constructor() {
    super();
    this.activity = '';
    /** As chosen here; undefined: as planned. @type {string|undefined} */
    this.formation = undefined;
    /** @type {number|undefined} */
    this.groups = undefined;
    /** @type {number|undefined} */
    this.minutes = undefined;
  }

  get #plan() {
    const content = this.contentOf(this.activity);
    const made = this.view.breakouts?.[this.activity];
    const formation = this.formation ?? made?.formation ?? content?.formation ?? 'random';
    return { formation, groups: this.groups ?? made?.groups ?? content?.groups ?? 3, minutes: this.minutes ?? this.view.agenda?.[this.activity]?.minutes ?? 30 };
  }

  render() {
    const { room, activity } = this;
    const breakout = this.view.breakouts?.[activity];
    return html`<section class="breakout-making" aria-label=${this.say('breakout.making')}>
      ${this.#form(breakout !== undefined)}
      ${breakout ? html`<s4a-breakout-board .room=${room} .activity=${activity}></s4a-breakout-board> ${this.#start()}` : nothing}
    </section>`;
  }

  /** @param {boolean} formed */
  #form(formed) {
    const { formation, groups } = this.#plan;
    return html`<form class="breakout-form" @submit=${this.#make}>
      <label class="field"><span class="field-label">${this.say('breakout.formation')}</span>
        <select .value=${formation} @change=${this.#choose}>${FORMATIONS.map((each) => html`<option value=${each} ?selected=${each === formation}>
          ${this.say(`breakout.formation.${each}`)}</option>`)}</select></label>
      <label class="field breakout-number"><span class="field-label">${this.say('breakout.groups')}</span>
        <input type="number" required min=${GROUPS_MIN} max=${GROUPS_MAX} .value=${String(groups)} ?disabled=${formation === 'last_groups'}
          @input=${(/** @type {InputEvent} */ event) => (this.groups = number(event))} /></label>
      <button class="button">${formed ? this.say('breakout.makeAnew') : this.count('breakout.make', groups)}</button>
      <s4a-note .room=${this.room} place="breakout.form" quiet></s4a-note>
    </form>`;
  }

  #start() {
    const { minutes } = this.#plan;
    return html`<form class="breakout-form" @submit=${this.#begin}>
      <label class="field breakout-number"><span class="field-label">${this.say('breakout.minutes')}</span>
        <input type="number" required min="1" max=${MINUTES_MAX} .value=${String(minutes)}
          @input=${(/** @type {InputEvent} */ event) => (this.minutes = number(event))} /></label>
      <button class="button">${this.count('breakout.start', minutes)}</button>
      <s4a-note .room=${this.room} place="breakout.start" quiet></s4a-note>
    </form>`;
  }

  /** @param {Event} event */
  #choose(event) {
    this.formation = /** @type {HTMLSelectElement} */ (event.target).value;
  }

  /** @param {SubmitEvent} event */
  #make(event) {
    event.preventDefault();
    const { formation, groups } = this.#plan;
    void this.room.send('breakout.form', { activity: this.activity, formation, groups, members: {} });
  }

  /** @param {SubmitEvent} event */
  #begin(event) {
    event.preventDefault();
    void this.room.send('breakout.start', { activity: this.activity, minutes: this.#plan.minutes });
  }
}

/** @param {InputEvent} event */
function number(event) {
  const value = /** @type {HTMLInputElement} */ (event.target).valueAsNumber;
  return Number.isNaN(value) ? undefined : value;
}

customElements.define('s4a-breakout-making', BreakoutMaking);
