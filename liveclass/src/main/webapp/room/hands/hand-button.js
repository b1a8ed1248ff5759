// @ts-check
import { html } from 'lit';
import { icon } from '../base/icons.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { inOrder } from './order.js';

/** Raises and lowers the own hand, and says which one it is in the row. */
export class HandButton extends RoomElement {
  static watches = ['view.hands', 'view.me', 'view.session'];

  render() {
    const me = this.room.me?.id ?? '';
    const place = inOrder(this.view.hands).findIndex((each) => each.id === me) + 1;
    const up = place > 0;
    return html`<s4a-note .room=${this.room} place="hand" quiet></s4a-note>
      <button class="button ${up ? 'button-up' : ''}" aria-pressed=${up ? 'true' : 'false'}
        ?disabled=${this.view.session?.status !== 'live'} @click=${() => this.#turn(up, me)}>
        ${icon('hand')}<span>${up ? this.say('hand.lower', place) : this.say('hand.raise')}</span>
      </button>`;
  }

  /** @param {boolean} up @param {string} me */
  #turn(up, me) {
    if (up) void this.room.send('hand.lower', { participant: me }, 'hand');
    else void this.room.send('hand.raise', {}, 'hand');
  }
}

customElements.define('s4a-hand-button', HandButton);
