// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { marked } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import './language-menu.js';

const FULL_AGAIN_MS = 15_000;
const RELOADED_KEY = 's4a-reloaded';

/** One page for each way not to be in the room: what happened, and the one thing to do next. */
export class ClosedPage extends RoomElement {
  static properties = { reason: {} };

  #again = 0;

  constructor() {
    super();
    /** @type {import('./closed.js').Reason} */
    this.reason = 'connecting';
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }

  updated() {
    clearTimeout(this.#again);
    if (this.reason === 'full') this.#again = setTimeout(() => this.room.retry(), FULL_AGAIN_MS);
    if (this.reason === 'tooOld' && !sessionStorage.getItem(RELOADED_KEY)) {
      sessionStorage.setItem(RELOADED_KEY, 'yes');
      location.reload();
    }
  }

  render() {
    if (this.reason === 'connecting') return this.#connecting();
    return html`<main class="closed" data-reason=${this.reason}>
      <p class="product">Secu4All</p>
      <div class="closed-words">
        <h1>${this.say(`closed.${this.reason}.title`)}</h1>
        ${this.reason === 'ended' ? html`<p class="closed-session">${marked(this.room, this.plan?.title)}</p>` : nothing}
        <p>${this.say(`closed.${this.reason}.text`)}</p>
        <p class="row">${this.room.asStage ? nothing : this.#next()}</p>
      </div>
      <s4a-language-menu .room=${this.room}></s4a-language-menu>
    </main>`;
  }

  #connecting() {
    const slow = this.room.state.connection !== 'connecting';
    return html`<main class="closed" aria-busy="true">
      <p class="product">Secu4All</p>
      <div class="closed-words">
        <h1>${this.say('closed.connecting.title')}</h1>
        <p role="status">${slow ? html`${icon('offline')} ${this.say(`connection.${this.room.state.connection}.long`)}` : nothing}</p>
      </div>
    </main>`;
  }

  #next() {
    const link = (/** @type {string} */ href, /** @type {string} */ key, manner = 'button-primary') =>
      html`<a class="button ${manner}" href=${href}>${this.say(key)}</a>`;
    const button = (/** @type {() => void} */ act, /** @type {string} */ key) =>
      html`<button class="button button-primary" @click=${act}>${this.say(key)}</button>`;
    switch (this.reason) {
      case 'ended':
        return link(`/live/room/${this.room.id}/record`, 'closed.ended.next');
      case 'notAdmitted':
        return html`${link('/join', 'closed.notAdmitted.next')}
        ${link(`/sessions/${this.room.id}/enter`, 'closed.notAdmitted.account', '')}`;
      case 'noRoom':
        return link('/join', 'closed.notAdmitted.next');
      case 'removed':
        return link('/', 'closed.home');
      case 'replaced':
        return button(() => this.room.useHere(), 'closed.replaced.next');
      default:
        return button(() => location.reload(), 'closed.again');
    }
  }
}

customElements.define('s4a-closed-page', ClosedPage);
