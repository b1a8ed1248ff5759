// @ts-check
import { html } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

/** The own connection in words, always in the same place; heard when it is lost and when it is back. */
export class ConnectionState extends RoomElement {
  static watches = ['slow'];

  #before = '';

  render() {
    const { connection, closeCode, slow } = this.room.state;
    const state = slow && connection === 'live' ? 'slow' : connection;
    if (this.#before && this.#before !== state) this.room.announce(this.say(`connection.${state}.long`));
    this.#before = state;
    const live = state === 'live';
    const why = closeCode === 1009 ? 'connection.tooBig' : `connection.${state}.long`;
    return html`<span class="connection connection-${state}" title=${this.say(why)}>
        ${icon(live ? 'check' : 'offline')}<span>${this.say(`connection.${state}`)}</span>
      </span>
      <p class="banner" ?hidden=${live}>${icon(slow ? 'clock' : 'offline')}<span>${this.say(why)}</span></p>`;
  }
}

customElements.define('s4a-connection-state', ConnectionState);
