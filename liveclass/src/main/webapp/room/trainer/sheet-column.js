// @ts-check
import { html } from 'lit';
import { RoomElement } from '../base/room-element.js';
import './run-sheet.js';

/** The run sheet at the left of a wide screen; on a narrow one it is a tab of the side panel. */
export class SheetColumn extends RoomElement {
  render() {
    return html`<nav class="sheet-column" tabindex="0" aria-label=${this.say('panel.sheet')}>
      <h2>${this.say('panel.sheet')}</h2>
      <s4a-run-sheet .room=${this.room}></s4a-run-sheet>
    </nav>`;
  }
}

customElements.define('s4a-trainer-sheet', SheetColumn);
