// @ts-check
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { RoomElement } from './room-element.js';

/** How a sent command fared, in words: sending, kept while offline, sent at, refused because. Shown beside its place. */
export class RoomNote extends RoomElement {
  static properties = { place: {}, quiet: { type: Boolean } };
  static watches = ['notes'];

  constructor() {
    super();
    this.place = '';
    /** Says nothing when all went well. */
    this.quiet = false;
  }

  render() {
    const note = this.room.state.notes[this.place];
    if (!note || (this.quiet && (note.state === 'sent' || note.state === 'sending'))) return nothing;
    return html`<span class="note note-${note.state}">${icon(ICONS[note.state])}<span>${this.#words(note)}</span></span>`;
  }

  /** @param {import('../connection/outbox.js').Note} note */
  #words(note) {
    if (note.state === 'refused') return note.text || note.code || '';
    if (note.state === 'sent') return this.say('note.sent', this.room.texts.time(note.at ?? 0));
    return this.say(`note.${note.state}`);
  }
}

const ICONS = /** @type {const} */ ({ sending: 'clock', kept: 'offline', sent: 'check', refused: 'warning' });

customElements.define('s4a-note', RoomNote);
