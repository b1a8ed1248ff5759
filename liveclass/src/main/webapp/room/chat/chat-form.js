// @ts-check
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { mayWrite } from './channels.js';

const LENGTH_MAX = 2_000;
const TYPING_EVERY_MS = 3_000;

/** Where one writes. What was begun stays over a reload, and comes back if it was refused. */
export class ChatForm extends RoomElement {
  static properties = { channel: {}, name: {}, draft: { state: true } };
  static watches = ['view.session'];

  #mentionedAt = 0;

  constructor() {
    super();
    this.channel = 'all';
    this.name = '';
    this.draft = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('channel')) this.draft = this.room.draft(`chat-${this.channel}`);
  }

  render() {
    const may = mayWrite(this.view);
    return html`<form class="chat-form" @submit=${this.#send}>
      <label class="unseen" for="chat-text">${this.say('chat.write', this.name)}</label>
      <textarea id="chat-text" rows="2" maxlength=${LENGTH_MAX} ?disabled=${!may}
        placeholder=${may ? this.say('chat.placeholder') : this.say('chat.closed')}
        .value=${live(this.draft)} @input=${this.#type} @keydown=${this.#key}></textarea>
      <div class="row">
        <s4a-note .room=${this.room} place="chat"></s4a-note>
        <button class="button button-primary" ?disabled=${!may}>${this.say('chat.send')}</button>
      </div>
    </form>`;
  }

  /** @param {string} text */
  #keep(text) {
    this.draft = text;
    this.room.keepDraft(`chat-${this.channel}`, text);
  }

  /** @param {InputEvent} event */
  #type(event) {
    this.#keep(/** @type {HTMLTextAreaElement} */ (event.target).value);
    if (Date.now() - this.#mentionedAt < TYPING_EVERY_MS) return;
    this.#mentionedAt = Date.now();
    this.room.mention({ type: 'typing', channel: this.channel });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void this.#send();
  }

  /** @param {SubmitEvent} [event] */
  async #send(event) {
    event?.preventDefault();
    const text = this.draft.trim();
    if (!text) return;
    const { channel } = this;
    this.#keep('');
    this.#mentionedAt = 0;
    const { ok } = await this.room.send('chat.say', { channel, text }, 'chat');
    if (!ok && channel === this.channel && !this.draft) this.#keep(text);
  }
}

customElements.define('s4a-chat-form', ChatForm);
