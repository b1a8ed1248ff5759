// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

/** One message; a trainer can take it away. */
export class Message extends RoomElement {
  static properties = { channel: {}, message: { attribute: false } };

  constructor() {
    super();
    this.channel = 'all';
    /** @type {import('../connection/protocol.js').ChatMessage & {number: number}} */
    this.message = { number: 0, by: '', name: '', at: 0, text: '' };
  }

  render() {
    const { number, by, name, at, text } = this.message;
    const mine = by === this.room.me?.id;
    return html`<article class="message ${mine ? 'message-mine' : ''}">
      <p class="message-head">
        <strong>${mine ? this.say('chat.you') : name}</strong>
        <time datetime=${new Date(at).toISOString()}>${this.room.texts.time(at)}</time>
        ${this.room.isTrainer
          ? html`<button class="icon-button" aria-label=${this.say('chat.remove', name)}
              @click=${() => this.room.send('chat.remove', { channel: this.channel, message: number }, 'chat')}>
              ${icon('trash')}
            </button>`
          : nothing}
      </p>
      <p class="message-text">${text}</p>
    </article>`;
  }
}

customElements.define('s4a-chat-message', Message);
