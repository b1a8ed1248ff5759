// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { plain } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import '../timer/countdown.js';
import './connection-state.js';
import './language-menu.js';

/** Where am I, how long does this last, am I connected, and as whom. */
export class RoomHeader extends RoomElement {
  static watches = ['view.session', 'view.stage', 'view.me'];

  render() {
    const room = this.room;
    return html`<header class="header">
      <p class="product">Secu4All</p>
      <h1 class="header-title">${plain(this.plan?.title)}</h1>
      <s4a-countdown .room=${room}></s4a-countdown>
      <s4a-connection-state .room=${room}></s4a-connection-state>
      ${room.asStage ? nothing : this.#mine()}
    </header>`;
  }

  #mine() {
    return html`<s4a-language-menu .room=${this.room}></s4a-language-menu>
      <span class="header-me">${icon('person')}<span class="unseen">${this.say('header.me')}</span>${this.room.me?.name}</span>`;
  }
}

customElements.define('s4a-room-header', RoomHeader);
