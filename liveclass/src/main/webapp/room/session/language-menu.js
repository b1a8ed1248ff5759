// @ts-check
import { html } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { LANGUAGES } from '../base/texts.js';

/** Changes the language of everything on the spot. */
export class LanguageMenu extends RoomElement {
  render() {
    const chosen = this.room.texts.language;
    return html`<label class="language-menu">
      ${icon('globe')}<span class="unseen">${this.say('language')}</span>
      <select @change=${this.#choose}>
        ${Object.entries(LANGUAGES).map(
          ([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  /** @param {Event} event */
  #choose(event) {
    void this.room.chooseLanguage(/** @type {HTMLSelectElement} */ (event.target).value);
  }
}

customElements.define('s4a-language-menu', LanguageMenu);
