// @ts-check
import { html } from 'lit';
import { RoomElement } from '../base/room-element.js';

/** Holds the place of the session's record. */
export class RecordPage extends RoomElement {
  render() {
    return html`<main></main>`;
  }
}

customElements.define('s4a-record-page', RecordPage);
