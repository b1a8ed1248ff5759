// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RoomElement } from '../base/room-element.js';
import '../hands/hand-list.js';
import { listed } from './listed.js';
import './person.js';

const SEARCH_FROM = 12;
const SHOWN_MAX = 200;

/** Who is here: trainers first, then by name; with raised hands in order on top. */
export class People extends RoomElement {
  static properties = { search: { state: true }, found: { state: true } };
  static watches = ['now.people', 'now.count', 'now.away', 'view.hands', 'view.me'];

  constructor() {
    super();
    this.search = '';
    /** What the server found; in a very full room learners get no list (PROTOCOL.md section 4). @type {any[]} */
    this.found = [];
  }

  get #isTooMany() {
    return Object.keys(this.now.people ?? {}).length === 0;
  }

  render() {
    const { people, count = 0, away = 0 } = this.now;
    const tooMany = this.#isTooMany;
    const all = tooMany ? this.found : listed(people ?? {}, this.search, this.room.texts.locale);
    const shown = all.slice(0, SHOWN_MAX);
    return html`${this.room.isTrainer ? nothing : html`<s4a-hand-list .room=${this.room}></s4a-hand-list>`}
      <p class="people-count">${this.count('people.here', count)}${away ? html` · ${this.count('people.away', away)}` : nothing}</p>
      ${tooMany || Object.keys(people ?? {}).length >= SEARCH_FROM ? this.#field() : nothing}
      ${tooMany && !this.search ? html`<p class="empty">${this.say('people.tooMany')}</p>` : nothing}
      <ul class="people-list">
        ${repeat(
          shown,
          ({ id }) => id,
          (person) => html`<li><s4a-person .room=${this.room} .person=${person}></s4a-person></li>`,
        )}
      </ul>
      ${all.length > shown.length ? html`<p class="empty">${this.count('people.more', all.length - shown.length)}</p>` : nothing}
      ${all.length === 0 && this.search ? html`<p class="empty">${this.say('people.none')}</p>` : nothing}`;
  }

  #field() {
    return html`<label class="field"><span class="unseen">${this.say('people.search')}</span>
      <input type="search" placeholder=${this.say('people.search')} .value=${this.search} @input=${this.#type} />
    </label>`;
  }

  /** @param {InputEvent} event */
  #type(event) {
    this.search = /** @type {HTMLInputElement} */ (event.target).value;
    if (this.#isTooMany) void this.#ask(this.search);
  }

  /** @param {string} search */
  async #ask(search) {
    const { people } = search ? await this.room.door.people(search, '').catch(() => ({ people: [] })) : { people: [] };
    if (search === this.search) this.found = people;
  }
}

customElements.define('s4a-people', People);
