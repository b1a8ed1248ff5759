// @ts-check
import { html, nothing } from 'lit';
import { marked, plain } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import { LANGUAGES } from '../base/texts.js';
import { attendance } from './attendance.js';
import { chat } from './chat.js';
import { polls } from './polls.js';
import { timeline } from './timeline.js';
import { worksheets } from './worksheets.js';

const CSVS = ['attendance', 'polls', 'worksheets', 'chat'];

/** What is kept of a session: to read, to print, to download. */
export class RecordPage extends RoomElement {
  static properties = { record: { state: true }, refusal: { state: true } };

  constructor() {
    super();
    /** @type {import('./record.js').SessionRecord|undefined} */
    this.record = undefined;
    /** Why there is nothing to read. */
    this.refusal = '';
  }

  connectedCallback() {
    super.connectedCallback();
    void this.#fetch();
  }

  updated() {
    document.title = `${this.say('record.title')} · ${plain(this.plan?.title)}`;
  }

  willUpdate() {
    // the record holds texts of the session: another language, another record
    if (this.record && this.#language !== this.room.texts.language) void this.#fetch();
  }
  #language = '';

  async #fetch() {
    this.#language = this.room.texts.language;
    try {
      this.record = await this.room.door.record(this.room.texts.language);
    } catch (failure) {
      const { code = '', message = '' } = /** @type {any} */ (failure);
      const known = code === 'NOT_YET' || code === 'NOT_ADMITTED' || code === 'NO_SUCH_ROOM';
      // anything else without a text of its own: the number of the answer says nothing to a reader
      const text = /^\d*$/.test(message) ? this.say('record.refused.other') : message;
      this.refusal = known ? this.say(`record.refused.${code}`) : text;
    }
  }

  /** There is no view here that would tell a revision. */
  get plan() {
    return this.room.content.plan(this.room.texts.language, 'record');
  }

  /** @param {string} id */
  #titleOf = (id) => plain(this.plan?.activities.find((activity) => activity.id === id)?.title);

  render() {
    return html`<main class="record">
      ${this.#head()} ${this.refusal ? html`<p class="record-refusal" role="alert">${this.refusal}</p>` : this.#body()}
    </main>`;
  }

  #head() {
    const { room, plan } = this;
    const began = this.record?.startedAt ?? plan?.start;
    const title = this.record?.title ?? plan?.title;
    return html`<header class="record-head">
      <p class="record-kind">Secu4All · ${this.say('record.title')}</p>
      <h1>${title ? marked(room, title) : this.say('record.title')}</h1>
      ${began ? html`<p class="record-date">${room.texts.dateTime(began, plan?.zone)}</p>` : nothing}
      <div class="record-tools">
        <label>${this.say('record.language')} <select @change=${this.#speak}>${Object.entries(LANGUAGES).map(([id, name]) => html`<option
          value=${id} lang=${id} ?selected=${id === room.texts.language}>${name}</option>`)}</select></label>
        <button type="button" class="button" @click=${() => print()}>${this.say('record.print')}</button>
        <a class="button" href="/live/room/${room.id}">${this.say('record.room')}</a>
      </div>
    </header>`;
  }

  #body() {
    const { room, record } = this;
    if (!record) return html`<p class="record-loading" aria-busy="true">${this.say('record.loading')}</p>`;
    const parts = {
      attendance: attendance(room, record.attendance),
      polls: polls(room, record.polls),
      worksheets: worksheets(room, record.worksheets),
      chat: chat(room, record.chat, this.#titleOf),
      timeline: timeline(room, record),
    };
    return html`<nav class="record-nav" aria-label=${this.say('record.contents')}>${Object.keys(parts).map((part) => html`<a href="#${part}">${this.say(`record.${part}`)}</a>`)}</nav>
      ${Object.entries(parts).map(([part, content]) => this.#section(part, content))}`;
  }

  /** @param {string} part @param {unknown} content */
  #section(part, content) {
    const { room } = this;
    return html`<section class="record-part" id=${part} aria-labelledby="record-${part}">
      <div class="record-part-head"><h2 id="record-${part}">${this.say(`record.${part}`)}</h2>
        ${CSVS.includes(part)
          ? html`<a class="record-csv" href=${room.door.recordAddress(part, room.texts.language)} download>${this.say('record.csv')}<span class="unseen">: ${this.say(`record.${part}`)}</span></a>`
          : nothing}</div>
      ${content}
    </section>`;
  }

  /** @param {Event} event */
  #speak(event) {
    void this.room.chooseLanguage(/** @type {HTMLSelectElement} */ (event.target).value);
  }
}

customElements.define('s4a-record-page', RecordPage);
