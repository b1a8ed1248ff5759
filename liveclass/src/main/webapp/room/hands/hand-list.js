// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RoomElement } from '../base/room-element.js';
import { inOrder } from './order.js';

/** Raised hands, who was first on top. A trainer lowers one when its turn has come. */
export class HandList extends RoomElement {
  static watches = ['view.hands', 'view.me'];

  /** @type {Set<string>|undefined} */
  #known = undefined;

  /** A trainer hears of new hands. */
  updated() {
    const hands = inOrder(this.view.hands);
    for (const { id, name } of hands) {
      if (this.room.isTrainer && this.#known && !this.#known.has(id)) this.room.announce(this.say('hands.spoken', name));
    }
    this.#known = new Set(hands.map(({ id }) => id));
  }

  render() {
    const hands = inOrder(this.view.hands);
    if (hands.length === 0) return nothing;
    return html`<section class="queue" aria-label=${this.say('hands.title')}>
      <h2>${this.say('hands.title')}</h2>
      <ol tabindex="0">
        ${repeat(hands, ({ id }) => id, (hand) => this.#line(hand))}
      </ol>
    </section>`;
  }

  /** @param {{id: string, name: string, at: number}} hand */
  #line({ id, name, at }) {
    return html`<li>
      <span class="queue-name">${name}</span> <time>${this.room.texts.time(at)}</time>
      ${this.room.isTrainer
        ? html`<button class="button button-small" aria-label=${this.say('hands.lowerOf', name)}
            @click=${() => this.room.send('hand.lower', { participant: id }, 'hands')}>${this.say('hands.lower')}</button>`
        : nothing}
    </li>`;
  }
}

customElements.define('s4a-hand-list', HandList);
