// @ts-check
import { html } from 'lit';
import { RoomElement } from '../base/room-element.js';

/** Holds the place on the stage. */
export class Worksheet extends RoomElement {
  static properties = { activity: {}, group: {} };

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    return html`<p>${this.activity}</p>`;
  }
}

customElements.define('s4a-worksheet', Worksheet);
