// @ts-check
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';

const LENGTH_MAX = 500;

/** Where the trainer writes what people read while they wait. */
export class LobbyMessage extends RoomElement {
  static properties = { draft: { state: true } };
  static watches = ['view.session'];

  constructor() {
    super();
    /** @type {string|undefined} undefined: as it is in the room */
    this.draft = undefined;
  }

  render() {
    if (this.view.session?.status === 'ended') return nothing;
    const text = this.draft ?? this.view.session?.message ?? '';
    return html`<form class="lobby-form" @submit=${this.#save}>
      <label class="field">
        <span class="field-label">${this.say('lobby.message')}</span>
        <textarea rows="2" maxlength=${LENGTH_MAX} .value=${live(text)} @input=${this.#type}></textarea>
      </label>
      <div class="row">
        <button class="button" ?disabled=${this.draft === undefined}>${this.say('lobby.save')}</button>
        <s4a-note .room=${this.room} place="session.message"></s4a-note>
      </div>
    </form>`;
  }

  /** @param {InputEvent} event */
  #type(event) {
    this.draft = /** @type {HTMLTextAreaElement} */ (event.target).value;
  }

  /** @param {SubmitEvent} event */
  async #save(event) {
    event.preventDefault();
    const { ok } = await this.room.send('session.message', { text: (this.draft ?? '').trim() });
    if (ok) this.draft = undefined;
  }
}

customElements.define('s4a-lobby-message', LobbyMessage);
