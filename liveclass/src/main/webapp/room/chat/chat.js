// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RoomElement } from '../base/room-element.js';
import { merge } from '../connection/merge.js';
import { channelsOf } from './channels.js';
import './chat-form.js';
import './chat-message.js';

const SNAPSHOT_SIZE = 200;
const NEAR_END_PX = 60;

/** The chat with everybody, and with the own group while it works. */
export class Chat extends RoomElement {
  static properties = { shown: { attribute: false }, channel: { state: true }, earlier: { state: true } };
  static watches = ['view.chat', 'view.breakouts', 'view.stage', 'view.me', 'view.session', 'now.typing', 'panel'];

  #atEnd = true;
  /** The view's messages as last drawn. @type {Record<string, Record<string, any>>} */
  #shown = {};
  /** Channels of which nothing earlier is left. @type {Set<string>} */
  #whole = new Set();

  constructor() {
    super();
    this.shown = false;
    this.channel = 'all';
    /** Messages from before the snapshot, by channel. @type {Record<string, Record<string, any>>} */
    this.earlier = {};
  }

  get #messages() {
    const all = { ...this.earlier[this.channel], ...this.view.chat?.[this.channel] };
    return Object.entries(all).map(([number, message]) => ({ number: Number(number), ...message }));
  }

  /** @param {Event} event */
  #hear = (event) => {
    const { event: what, patch } = /** @type {CustomEvent} */ (event).detail;
    if (what !== 'chat.removed') return;
    this.earlier = merge(this.earlier, patch.chat);
    this.#shown = merge(this.#shown, patch.chat);
  };

  connectedCallback() {
    super.connectedCallback();
    this.room.addEventListener('happened', this.#hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room.removeEventListener('happened', this.#hear);
  }

  /** The view lets the oldest go for each new one (CHAT-5); who reads back must not lose what is before their eyes. */
  #keepWhatIsRead() {
    const chat = this.view.chat ?? {};
    for (const [channel, messages] of Object.entries(this.#shown)) {
      const gone = Object.entries(messages).filter(([number]) => !chat[channel]?.[number]);
      const readsBack = channel === this.channel && (!this.#atEnd || this.#hasEarlier);
      if (gone.length && readsBack) this.earlier = merge(this.earlier, { [channel]: Object.fromEntries(gone) });
    }
    this.#shown = chat;
  }

  get #hasEarlier() {
    return Object.keys(this.earlier[this.channel] ?? {}).length > 0;
  }

  willUpdate() {
    this.#keepWhatIsRead();
    if (!channelsOf(this.view).some((each) => each.channel === this.channel)) this.channel = 'all';
  }

  updated() {
    const list = this.querySelector('.chat-list');
    if (list && this.#atEnd) list.scrollTop = list.scrollHeight;
    this.#markRead();
  }

  /** A hidden list does not scroll, so it stays where it was. @param {Event} event */
  #scrolled({ target }) {
    const { scrollHeight, scrollTop, clientHeight } = /** @type {HTMLElement} */ (target);
    if (clientHeight > 0) this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  #markRead() {
    const visible = this.shown && this.offsetParent !== null && this.getBoundingClientRect().top < innerHeight;
    const last = this.#messages.at(-1)?.number ?? 0;
    const { read } = this.room.state;
    if (visible && last > (read[this.channel] ?? 0)) this.room.set({ read: { ...read, [this.channel]: last } });
  }

  render() {
    const messages = this.#messages;
    return html`${this.#choice()}
      <div class="chat-list" tabindex="0" role="log" aria-label=${this.#nameOf(this.channel)}
        @scroll=${this.#scrolled}>
        ${messages.length >= SNAPSHOT_SIZE && !this.#whole.has(this.channel) ? this.#more(messages[0].number) : nothing}
        ${messages.length === 0 ? html`<p class="empty">${this.say('chat.empty')}</p>` : nothing}
        ${repeat(
          messages,
          ({ number }) => number,
          (message) => html`<s4a-chat-message .room=${this.room} .channel=${this.channel} .message=${message}></s4a-chat-message>`,
        )}
      </div>
      <p class="chat-typing">${this.#typing()}</p>
      <s4a-chat-form .room=${this.room} .channel=${this.channel} .name=${this.#nameOf(this.channel)}></s4a-chat-form>`;
  }

  #choice() {
    const channels = channelsOf(this.view);
    if (channels.length === 1) return nothing;
    return html`<label class="chat-channel"><span>${this.say('chat.channel')}</span>
      <select @change=${this.#choose}>
        ${channels.map(
          ({ channel }) => html`<option value=${channel} ?selected=${channel === this.channel}>${this.#nameOf(channel)}</option>`,
        )}
      </select></label>`;
  }

  /** @param {Event} event */
  #choose(event) {
    this.channel = /** @type {HTMLSelectElement} */ (event.target).value;
    this.#atEnd = true;
  }

  /** @param {string} channel */
  #nameOf(channel) {
    return channel === 'all' ? this.say('chat.everybody') : this.say('group', Number(channel.split('-')[1]));
  }

  #typing() {
    const me = this.room.me?.id;
    const names = Object.entries(this.now.typing?.[this.channel] ?? {}).filter(([id]) => id !== me);
    if (names.length === 0) return nothing;
    if (names.length > 3) return this.say('chat.manyTyping');
    return this.count('chat.typing', names.length, this.room.texts.list(names.map(([, name]) => name)));
  }

  /** @param {number} first */
  #more(first) {
    return html`<button class="button" @click=${() => this.#fetch(first)}>${this.say('chat.earlier')}</button>`;
  }

  /** @param {number} before */
  async #fetch(before) {
    const { channel } = this;
    const answer = await this.room.door.chat(channel, before).catch(() => undefined);
    if (!answer) return;
    if (Object.keys(answer).length === 0) this.#whole.add(channel);
    this.earlier = merge(this.earlier, { [channel]: answer });
  }
}

customElements.define('s4a-chat', Chat);
