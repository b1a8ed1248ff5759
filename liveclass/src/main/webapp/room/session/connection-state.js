// @ts-check
import { html } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

/** The own connection in words, always in the same place; heard when it is lost and when it is back. */
export class ConnectionState extends RoomElement {
  #before = '';

  render() {
    const { connection, closeCode } = this.room.state;
    if (this.#before && this.#before !== connection) this.room.announce(this.say(`connection.${connection}.long`));
    this.#before = connection;
    const live = connection === 'live';
    const why = closeCode === 1009 ? 'connection.tooBig' : `connection.${connection}.long`;
    return html`<span class="connection connection-${connection}" title=${this.say(why)}>
        ${icon(live ? 'check' : 'offline')}<span>${this.say(`connection.${connection}`)}</span>
      </span>
      <p class="banner" ?hidden=${live}>${icon('offline')}<span>${this.say(why)}</span></p>`;
  }
}

customElements.define('s4a-connection-state', ConnectionState);
