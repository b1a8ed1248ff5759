// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { unreadIn } from '../chat/unread.js';
import '../hands/call-button.js';
import '../hands/hand-button.js';
import '../slides/slide-turner.js';

/** What a person does during the class, always at the same place; on a phone also the way to the panels. */
export class BottomBar extends RoomElement {
  static watches = ['view.chat', 'now.count', 'read', 'panel', 'view.me'];

  render() {
    const room = this.room;
    return html`<nav class="bar" aria-label=${this.say('bar')}>
      ${room.isTrainer ? nothing : html`<s4a-slide-turner .room=${room}></s4a-slide-turner>`}
      <div class="bar-mine">
        ${room.isTrainer
          ? nothing
          : html`<s4a-call-button .room=${room}></s4a-call-button><s4a-hand-button .room=${room}></s4a-hand-button>`}
        <span class="bar-panels">${room.isTrainer ? this.#opens('sheet', 'list') : nothing} ${this.#opens('people', 'group')} ${this.#opens('chat', 'chat')}</span>
      </div>
    </nav>`;
  }

  /** @param {string} tab @param {import('../base/icons.js').IconName} image */
  #opens(tab, image) {
    const { panel, read, view, now } = this.room.state;
    const open = panel.open && panel.tab === tab;
    const number = tab === 'people' ? now.count : tab === 'chat' ? unreadIn(view, read) : 0;
    return html`<button class="bar-button" id="open-${tab}" aria-expanded=${open ? 'true' : 'false'} aria-controls="panel"
      @click=${() => this.#turn(tab, !open)}>
      ${icon(image)}<span>${this.say(`panel.${tab}`)}</span>
      ${number ? html`<span class="badge">${this.room.texts.number(number)}</span>` : nothing}
    </button>`;
  }

  /** @param {string} tab @param {boolean} open */
  #turn(tab, open) {
    this.room.set({ panel: { tab, open } });
    // the panel covers what had the focus
    if (open) requestAnimationFrame(() => document.getElementById(`tab-${tab}`)?.focus());
  }
}

customElements.define('s4a-bottom-bar', BottomBar);
