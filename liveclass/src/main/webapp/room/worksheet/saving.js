// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import '../breakout/coming.js';
import { editorsOf } from './cell-editors.js';
import { lastOf } from './form.js';
import { nameOf } from './people.js';

/** How it stands with saving, in one quiet place; and what could not be saved any more, to be copied from. */
export class WorksheetSaving extends RoomElement {
  static properties = { activity: {}, group: {} };
  static watches = ['view.worksheets', 'view.breakouts', 'notes'];

  constructor() {
    super();
    this.activity = '';
    this.group = 0;
  }

  #saving = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    editorsOf(this.room).addEventListener('saving', this.#saving);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    editorsOf(this.room).removeEventListener('saving', this.#saving);
  }

  render() {
    const breakout = this.view.breakouts?.[this.activity];
    if (breakout?.state !== 'running') return this.#lost();
    // hangs below the line and moves nothing; said aloud by the line at the top of the exercise
    const soon = breakout.warned ? html`<span class="ws-soon" aria-hidden="true">${this.say('breakout.warning')}</span>` : nothing;
    return html`<div class="ws-saving">${this.#state()} ${soon}
      <s4a-breakout-coming .room=${this.room} .activity=${this.activity} .group=${this.group}></s4a-breakout-coming></div>`;
  }

  #state() {
    const notes = Object.entries(this.room.state.notes).filter(([place]) => place.startsWith(`value ${this.activity}/${this.group}/`));
    const open = notes.some(([, note]) => note?.state === 'sending' || note?.state === 'kept');
    const saved = editorsOf(this.room).areSaved(this.activity, this.group) && !open;
    if (this.room.state.connection !== 'live') return line('offline', this.say(saved ? 'worksheet.offline' : 'worksheet.kept'));
    if (!saved) return line('clock', this.say('worksheet.saving'));
    const last = lastOf(this.view.worksheets?.[this.activity]?.[this.group]);
    if (!last?.at) return line('check', this.say('worksheet.savesItself'));
    const name = nameOf(this.room.state, this.activity, last.by);
    const time = this.room.texts.time(last.at);
    if (last.by === this.room.me?.id) return line('check', this.say('worksheet.savedByYou', time));
    return line('check', name ? this.say('worksheet.savedBy', name, time) : this.say('worksheet.saved', time));
  }

  #lost() {
    const lost = editorsOf(this.room).refused(this.activity, this.group);
    if (lost.length === 0) return nothing;
    return html`<div class="ws-lost" role="alert"><p>${icon('warning')} ${this.say('worksheet.lost')}</p>
      ${lost.map(({ editor }) => html`<textarea readonly rows="3" aria-label=${this.say('worksheet.lostText')} .value=${editor.text}></textarea>
        <button type="button" class="button button-small" @click=${() => editor.discard()}>${this.say('worksheet.discard')}</button>`)}
    </div>`;
  }
}

/** @param {import('../base/icons.js').IconName} name @param {string} words */
const line = (name, words) => html`<span class="note">${icon(name)}<span>${words}</span></span>`;

customElements.define('s4a-worksheet-saving', WorksheetSaving);
