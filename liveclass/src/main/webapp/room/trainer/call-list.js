// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RoomElement } from '../base/room-element.js';
import { inOrder } from '../hands/order.js';

/** Groups that call the trainer, who called first on top. A new call is heard. */
export class CallList extends RoomElement {
  static watches = ['view.calls'];

  #known = new Set();

  updated() {
    const calls = inOrder(this.view.calls);
    for (const { id } of calls) {
      if (!this.#known.has(id)) this.room.announce(this.say('calls.spoken', groupOf(id)));
    }
    this.#known = new Set(calls.map(({ id }) => id));
  }

  render() {
    const calls = inOrder(this.view.calls);
    if (calls.length === 0) return nothing;
    return html`<section class="queue queue-calls" aria-label=${this.say('calls.title')}>
      <h2>${this.say('calls.title')}</h2>
      <ol tabindex="0">${repeat(calls, ({ id }) => id, (call) => this.#line(call))}</ol>
    </section>`;
  }

  /** @param {{id: string, name: string, at: number}} call */
  #line({ id, name, at }) {
    const group = groupOf(id);
    const activity = id.slice(0, id.lastIndexOf('-'));
    return html`<li>
      <span class="queue-name">${this.say('calls.line', group, name)}</span> <time>${this.room.texts.time(at)}</time>
      <button class="button button-small" aria-label=${this.say('calls.answerOf', group)}
        @click=${() => this.room.send('call.answer', { activity, group }, 'calls')}>${this.say('calls.answer')}</button>
    </li>`;
  }
}

/** @param {string} id as a6-2 */
const groupOf = (id) => Number(id.slice(id.lastIndexOf('-') + 1));

customElements.define('s4a-call-list', CallList);
