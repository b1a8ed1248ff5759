// @ts-check
import { html, nothing } from 'lit';
import { marked } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import './lobby-message.js';

/** Before the session: what it is, when it begins, and the trainer's message. */
export class Lobby extends RoomElement {
  static watches = ['view.session', 'now.count', 'view.me'];

  render() {
    const plan = this.plan;
    const session = this.view.session ?? {};
    return html`<div class="lobby">
      <p class="lobby-state">${this.say(session.status === 'ended' ? 'ended.title' : 'lobby.title')}</p>
      <h2>${marked(this.room, plan?.title)}</h2>
      ${plan?.start ? html`<p class="lobby-start">${this.room.texts.dateTime(plan.start)}</p>` : nothing}
      <div class="lobby-about">${marked(this.room, plan?.description)}</div>
      ${this.room.isTrainer ? html`<s4a-lobby-message .room=${this.room}></s4a-lobby-message>` : this.#message(session)}
      <p class="lobby-count">${this.now.count === undefined ? nothing : this.count('people.here', this.now.count)}</p>
    </div>`;
  }

  /** @param {import('../connection/protocol.js').SessionPart} session */
  #message({ message, status }) {
    if (status === 'ended') return nothing;
    return html`<p class="lobby-message">${message || this.say('lobby.wait')}</p>`;
  }
}

customElements.define('s4a-lobby', Lobby);
