// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

/**
 * What the trainer wrote to all groups stays on top of their work, wherever they read in it, until put away or until the
 * work ends; new ones are read aloud.
 */
export class Announcements extends RoomElement {
  static properties = { away: { state: true } };
  static watches = ['view.announcements', 'view.stage', 'view.breakouts'];

  constructor() {
    super();
    /** Number of the last one put away. */
    this.away = 0;
  }

  /** @param {Event} event */
  #hear = (event) => {
    const { patch } = /** @type {CustomEvent} */ (event).detail;
    for (const { text } of Object.values(patch?.announcements ?? {})) {
      if (text) this.room.announce(this.say('announcement.spoken', text), 'assertive');
    }
  };

  connectedCallback() {
    super.connectedCallback();
    this.room.addEventListener('happened', this.#hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room.removeEventListener('happened', this.#hear);
  }

  render() {
    const now = this.view.stage?.activity ?? '';
    if (this.view.breakouts?.[now]?.state !== 'running') return nothing;
    const [number, last] = Object.entries(this.view.announcements ?? {})
      .filter(([, each]) => each.activity === now)
      .sort(([a], [b]) => Number(b) - Number(a))[0] ?? [];
    if (!last || Number(number) <= this.away) return nothing;
    return html`<section class="announcement" aria-label=${this.say('announcement')}>
      ${icon('megaphone')}
      <p><strong>${this.say('announcement')}</strong> <time>${this.room.texts.time(last.at)}</time><br />${last.text}</p>
      ${this.room.asStage
        ? nothing
        : html`<button class="icon-button" @click=${() => (this.away = Number(number))} aria-label=${this.say('announcement.away')}>
            ${icon('close')}
          </button>`}
    </section>`;
  }
}

customElements.define('s4a-announcements', Announcements);
