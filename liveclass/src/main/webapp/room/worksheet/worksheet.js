// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { marked } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import '../breakout/show-bar.js';
import { matrixOf } from './form.js';
import { field } from './fields.js';
import { matrix } from './matrix.js';
import { editing } from './people.js';
import { readSheet } from './reading.js';
import './saving.js';
import { placeOf } from './value-fields.js';

/** A group's worksheet: filled in together while the group works, or only to be read. */
export class Worksheet extends RoomElement {
  static properties = { activity: {}, group: {}, locked: { type: Boolean }, removed: { state: true }, chosen: { state: true } };
  static watches = ['view.worksheets', 'view.breakouts', 'view.me', 'view.stage', 'now.focus'];

  /** A table that has no room to stand as one becomes a list of cards. */
  #resized = new ResizeObserver(() => this.#lay());
  #focus = '';

  constructor() {
    super();
    this.activity = '';
    this.group = 0;
    /** Read only, though this person may write. */
    this.locked = false;
    /** @type {import('./fields.js').Sheet['removed']} */
    this.removed = undefined;
    /** Values chosen here that the server has not answered yet. @type {Record<string, any>} */
    this.chosen = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#mention('');
  }

  updated() {
    this.#lay();
  }

  #lay() {
    for (const table of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('.ws-table'))) {
      const em = parseFloat(getComputedStyle(table).fontSize);
      table.classList.toggle('as-cards', table.clientWidth < Number(table.dataset.em) * em);
    }
  }

  get #mayWrite() {
    const running = this.view.breakouts?.[this.activity]?.state === 'running';
    const own = this.view.me?.group?.[this.activity] === this.group;
    return running && !this.locked && !this.room.asStage && (this.room.isTrainer || own);
  }

  render() {
    const { room, activity, group } = this;
    const sections = this.contentOf(activity)?.worksheet?.sections;
    const part = this.view.worksheets?.[activity]?.[group];
    if (!sections || !part) return html`<div class="ws" aria-busy="true"></div>`;
    if (!this.#mayWrite) {
      const title = this.#title();
      return html`<div class="ws ws-read">${title} ${readSheet(room, sections, part, title === nothing ? 3 : 4)}
        <s4a-worksheet-saving .room=${room} .activity=${activity} .group=${group}></s4a-worksheet-saving></div>`;
    }
    const sheet = this.#sheet(part);
    return html`<div class="ws" @focusin=${this.#entered} @focusout=${this.#left}>${this.#title()}
      <s4a-worksheet-saving .room=${room} .activity=${activity} .group=${group}></s4a-worksheet-saving>
      ${repeat(sections, ({ id }) => `${group} ${id}`, (section) => this.#section(sheet, section))}
    </div>`;
  }

  /** Who does not belong to the group reads whose worksheet it is. */
  #title() {
    if (!this.room.isTrainer && this.view.me?.group?.[this.activity] === this.group) return nothing;
    const onStage = this.view.stage?.show === 'worksheet';
    return html`${onStage ? html`<s4a-breakout-show .room=${this.room}></s4a-breakout-show>` : nothing}
      <h3 class="ws-title">${this.say('breakout.group', this.group)}</h3>`;
  }

  /** @param {import('./fields.js').Sheet} sheet @param {import('./form.js').Section} section */
  #section(sheet, section) {
    const { room } = this;
    return html`<section class="ws-section" aria-labelledby="ws-section-${section.id}">
      <h3 id="ws-section-${section.id}">${marked(room, section.title)}</h3>
      ${section.help?.text || section.help?.html ? html`<div class="ws-help">${marked(room, section.help)}</div>` : nothing}
      ${section.fields.map((each) => html`${field(sheet, each)} ${matrixOf(each) ? matrix(room, sheet.part, each) : nothing}`)}
    </section>`;
  }

  /** @param {import('./form.js').Sheet} part @returns {import('./fields.js').Sheet} */
  #sheet(part) {
    const { room, activity, group, removed } = this;
    return {
      room, activity, group, part, removed,
      names: editing(room.state, activity, group),
      value: (path) => (path in this.chosen ? this.chosen[path] : part.cells?.[path]?.value),
      set: (path, value) => void this.#set(path, value),
      add: (table) => void this.#add(table),
      remove: (table, row, number) => void this.#remove(table, row, number),
      restore: () => void this.#restore(),
    };
  }

  /** @param {string} path @param {any} value */
  async #set(path, value) {
    this.chosen = { ...this.chosen, [path]: value };
    const { activity, group } = this;
    const sheet = /** @type {any} */ ({ activity, group });
    await this.room.send('worksheet.set', { activity, group, path, value }, placeOf(sheet, path));
    const { [path]: answered, ...others } = this.chosen;
    if (answered === value) this.chosen = others;
  }

  /** @param {string} table */
  async #add(table) {
    const before = this.querySelectorAll('tbody tr').length;
    const { ok } = await this.room.send('worksheet.addRow', { activity: this.activity, group: this.group, field: table }, `row ${table}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
    if (!ok || this.querySelectorAll('tbody tr').length <= before) return;
    this.room.announce(this.say('worksheet.added'));
  }

  /** @param {string} table @param {string} row @param {number} number */
  async #remove(table, row, number) {
    const { activity, group } = this;
    const { ok } = await this.room.send('worksheet.removeRow', { activity, group, field: table, row }, `row ${table}`);
    if (!ok) return;
    this.removed = { table, row, number };
    this.room.announce(this.say('worksheet.removed', number));
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.querySelector('[data-undo]'))?.focus();
  }

  async #restore() {
    const { activity, group, removed } = this;
    if (!removed) return;
    const { table, row, number } = removed;
    const { ok } = await this.room.send('worksheet.restoreRow', { activity, group, field: table, row }, `row ${table}`);
    if (!ok) return;
    this.removed = undefined;
    this.room.announce(this.say('worksheet.restored', number));
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.querySelector(`[data-path^="${table}/${row}/"]`))?.focus();
  }

  /** @param {FocusEvent} event */
  #entered = (event) => {
    const path = /** @type {HTMLElement} */ (event.target).dataset.path;
    if (path) this.#mention(path);
  };

  #left = () => {
    // the next field may take over at once
    setTimeout(() => this.contains(document.activeElement) || this.#mention(''));
  };

  /** @param {string} path */
  #mention(path) {
    if (path === this.#focus) return;
    this.#focus = path;
    this.room.mention({ type: 'focus', activity: this.activity, group: this.group, path });
  }
}

customElements.define('s4a-worksheet', Worksheet);
