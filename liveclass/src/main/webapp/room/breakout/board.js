// @ts-check
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { membersOf, numbersTo } from './groups.js';

/** @typedef {import('./groups.js').Member} Member */

/** Who is in which group; people are moved by dragging them, or by the list beside each name. */
export class BreakoutBoard extends RoomElement {
  static properties = { activity: {}, over: { state: true } };
  static watches = ['view.breakouts', 'now.people'];

  #dragged = '';
  #focusOn = '';

  constructor() {
    super();
    this.activity = '';
    /** The group something is dragged over. */
    this.over = -1;
  }

  updated() {
    if (!this.#focusOn) return;
    // the name stands in another list now: the focus goes with it
    const select = /** @type {HTMLElement|null} */ (this.querySelector(`[data-person="${CSS.escape(this.#focusOn)}"]`));
    if (select && document.activeElement !== select) select.focus();
  }

  render() {
    const groups = this.view.breakouts?.[this.activity]?.groups ?? 0;
    const members = membersOf(this.room.state, this.activity, this.room.texts.locale);
    const none = members.filter(({ group }) => group === 0);
    return html`<p class="breakout-help" id="breakout-help">${this.say('breakout.moveHelp')}</p>
      <s4a-note .room=${this.room} place="breakout.move" quiet></s4a-note>
      <div class="breakout-board">
        ${none.length ? this.#column(0, none, groups) : nothing}
        ${numbersTo(groups).map((group) => this.#column(group, members.filter((member) => member.group === group), groups))}
      </div>`;
  }

  /** @param {number} group @param {Member[]} members @param {number} groups */
  #column(group, members, groups) {
    const title = group ? this.say('breakout.group', group) : this.say('breakout.noGroup');
    return html`<section class="breakout-column ${this.over === group ? 'breakout-over' : ''}" aria-label=${title}
      @dragover=${(/** @type {DragEvent} */ event) => this.#dragOver(event, group)} @dragleave=${() => (this.over = -1)}
      @drop=${(/** @type {DragEvent} */ event) => this.#drop(event, group)}>
      <h3>${title} <span class="badge">${this.room.texts.number(members.length)}</span></h3>
      <ul>${repeat(members, ({ id }) => id, (member) => this.#person(member, groups))}</ul>
      ${members.length ? nothing : html`<p class="breakout-none">${this.say('breakout.empty')}</p>`}
    </section>`;
  }

  /** @param {Member} member @param {number} groups */
  #person({ id, name, organisation, language, here, group }, groups) {
    return html`<li class="breakout-person ${here ? '' : 'breakout-away'}" draggable="true"
      @dragstart=${(/** @type {DragEvent} */ event) => this.#drag(event, id)} @dragend=${() => (this.over = -1)}>
      <span class="breakout-dot" aria-hidden="true"></span>
      <span class="breakout-who"><span class="breakout-name">${name}</span>
        <span class="breakout-org">${[organisation, language.toUpperCase()].filter(Boolean).join(' · ')}${here ? '' : ` · ${this.say('people.isAway')}`}</span></span>
      <select data-person=${id} aria-label=${this.say('breakout.groupOf', name)} .value=${live(String(group))}
        @change=${(/** @type {Event} */ event) => this.#move(id, name, Number(/** @type {HTMLSelectElement} */ (event.target).value), true)}>
        ${group ? nothing : html`<option value="0">–</option>`}
        ${numbersTo(groups).map((each) => html`<option value=${each} ?selected=${each === group}>${this.say('breakout.group', each)}</option>`)}
      </select>
    </li>`;
  }

  /** @param {DragEvent} event @param {string} id */
  #drag(event, id) {
    this.#dragged = id;
    event.dataTransfer?.setData('text/plain', id);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  /** @param {DragEvent} event @param {number} group */
  #dragOver(event, group) {
    if (!this.#dragged || group === 0) return;
    event.preventDefault();
    this.over = group;
  }

  /** @param {DragEvent} event @param {number} group */
  #drop(event, group) {
    event.preventDefault();
    this.over = -1;
    const member = membersOf(this.room.state, this.activity, this.room.texts.locale).find(({ id }) => id === this.#dragged);
    this.#dragged = '';
    if (member && group && member.group !== group) void this.#move(member.id, member.name, group, false);
  }

  /** @param {string} participant @param {string} name @param {number} group @param {boolean} byKeyboard */
  async #move(participant, name, group, byKeyboard) {
    if (group === 0) return;
    this.#focusOn = byKeyboard ? participant : '';
    const { ok } = await this.room.send('breakout.move', { activity: this.activity, participant, group });
    if (ok) this.room.announce(this.say('breakout.moved', name, group));
    else this.requestUpdate();
    setTimeout(() => (this.#focusOn = ''), 300);
  }
}

customElements.define('s4a-breakout-board', BreakoutBoard);
