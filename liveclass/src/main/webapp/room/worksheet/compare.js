// @ts-check
import { html } from 'lit';
import { marked } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import '../breakout/show-bar.js';
import { readSheet } from './reading.js';

/** The worksheets of all groups side by side, section by section, so that the groups' answers to one question meet. */
export class Compare extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.worksheets', 'view.breakouts', 'view.me'];

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    const sections = this.contentOf(this.activity)?.worksheet?.sections ?? [];
    const sheets = Object.entries(this.view.worksheets?.[this.activity] ?? {}).sort(([a], [b]) => Number(a) - Number(b));
    return html`<div class="ws ws-read ws-compare">
      <s4a-breakout-show .room=${this.room}></s4a-breakout-show>
      ${sections.map((/** @type {any} */ section) => html`<section class="ws-section" aria-labelledby="ws-compare-${section.id}">
        <h3 id="ws-compare-${section.id}">${marked(this.room, section.title)}</h3>
        <div class="ws-beside" tabindex="0" role="group" aria-labelledby="ws-compare-${section.id}" .style=${`--sheets: ${sheets.length}`}>
          ${sheets.map(([group, sheet]) => html`<article class="ws-one">
            <h4 class="ws-one-title">${this.say('breakout.group', Number(group))}</h4>
            ${readSheet(this.room, [{ ...section, title: undefined }], sheet)}
          </article>`)}
        </div>
      </section>`)}
    </div>`;
  }
}

customElements.define('s4a-worksheet-compare', Compare);
