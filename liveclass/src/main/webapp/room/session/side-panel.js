// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import '../chat/chat.js';
import { unreadIn } from '../chat/unread.js';
import '../people/people.js';

/** People or chat, one at a time. Both stay where they were while the other shows. On a phone it slides up from below. */
export class SidePanel extends RoomElement {
  static watches = ['panel', 'now.count', 'view.chat', 'view.hands', 'read', 'view.me'];

  #wide = matchMedia('(min-width: 75rem)');
  #redraw = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.#wide.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#wide.removeEventListener('change', this.#redraw);
  }

  get #tabs() {
    return this.room.isTrainer && !this.#wide.matches ? ['sheet', 'people', 'chat'] : ['people', 'chat'];
  }

  render() {
    const { panel } = this.room.state;
    const tab = this.#tabs.includes(panel.tab) ? panel.tab : 'people';
    return html`<div class="panel-shade" ?hidden=${!panel.open} @click=${this.#close}></div>
      <aside id="panel" class="panel ${panel.open ? 'panel-open' : ''}" aria-label=${this.say('panel')}
      @keydown=${this.#escape}>
      ${this.room.isTrainer ? html`<s4a-trainer-now .room=${this.room}></s4a-trainer-now>` : nothing}
      <div class="panel-head">
        <div class="tabs" role="tablist" aria-label=${this.say('panel')} @keydown=${this.#arrow}>
          ${this.#tabs.map((each) => this.#tab(each, each === tab))}
        </div>
        <button class="icon-button panel-close" @click=${this.#close} aria-label=${this.say('close')}>${icon('close')}</button>
      </div>
      ${this.#tabs.map((each) => this.#content(each, each !== tab))}
    </aside>`;
  }

  /** @param {string} tab @param {boolean} chosen */
  #tab(tab, chosen) {
    const { now, view, read } = this.room.state;
    const number = tab === 'people' ? now.count : tab === 'chat' && !chosen ? unreadIn(view, read) : 0;
    return html`<button role="tab" id="tab-${tab}" class="tab" aria-selected=${chosen ? 'true' : 'false'}
      aria-controls="tabpanel-${tab}" tabindex=${chosen ? 0 : -1}
      @click=${() => this.room.set({ panel: { ...this.room.state.panel, tab } })}>
      ${this.say(`panel.${tab}`)} ${number ? html`<span class="badge">${this.room.texts.number(number)}</span>` : nothing}
    </button>`;
  }

  /** @param {string} tab @param {boolean} hidden */
  #content(tab, hidden) {
    const room = this.room;
    const content = {
      sheet: () => html`<s4a-run-sheet .room=${room}></s4a-run-sheet>`,
      people: () => html`<s4a-people .room=${room}></s4a-people>`,
      chat: () => html`<s4a-chat .room=${room} .shown=${!hidden}></s4a-chat>`,
    }[tab];
    return html`<div role="tabpanel" id="tabpanel-${tab}" class="tabpanel" aria-labelledby="tab-${tab}" ?hidden=${hidden}>
      ${content?.()}
    </div>`;
  }

  /** @param {KeyboardEvent} event */
  #arrow(event) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    const tabs = this.#tabs;
    const tab = tabs[(tabs.indexOf(this.room.state.panel.tab) + by + tabs.length) % tabs.length];
    this.room.set({ panel: { ...this.room.state.panel, tab } });
    void this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.querySelector(`#tab-${tab}`))?.focus());
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (event.key === 'Escape' && this.room.state.panel.open) this.#close();
  }

  #close() {
    const { panel } = this.room.state;
    this.room.set({ panel: { ...panel, open: false } });
    document.getElementById(`open-${panel.tab}`)?.focus();
  }
}

customElements.define('s4a-side-panel', SidePanel);
