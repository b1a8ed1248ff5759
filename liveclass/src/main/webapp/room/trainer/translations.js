// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { LANGUAGES } from '../base/texts.js';
import { gapsOf } from './gaps.js';

/** Before the session: what is missing in which language. */
export class Translations extends RoomElement {
  static properties = { gaps: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {import('./gaps.js').Gaps[]|undefined} */
    this.gaps = undefined;
    this.busy = false;
  }

  render() {
    return html`<button class="button button-small" ?disabled=${this.busy || !this.plan} @click=${this.#check}>
        ${icon('globe')}<span>${this.say('translations.check')}</span>
      </button>
      <div role="status">${this.gaps ? html`<ul class="gaps">${this.gaps.map((each) => this.#line(each))}</ul>` : nothing}</div>`;
  }

  /** @param {import('./gaps.js').Gaps} gaps */
  #line({ language, missing, where }) {
    const name = /** @type {Record<string, string>} */ (LANGUAGES)[language];
    if (missing === 0) return html`<li>${icon('check')}<span>${this.say('translations.complete', name)}</span></li>`;
    const words = this.count('translations.missing', missing, name, where.join(', '));
    return html`<li class="gaps-some">${icon('warning')}<span>${words}</span></li>`;
  }

  #check = async () => {
    this.busy = true;
    this.gaps = this.plan && (await gapsOf(this.room.door, this.plan).catch(() => undefined));
    this.busy = false;
  };
}

customElements.define('s4a-translations', Translations);
