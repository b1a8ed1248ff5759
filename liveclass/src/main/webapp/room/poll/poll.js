// @ts-check
import { html } from 'lit';
import { RoomElement } from '../base/room-element.js';

/** Holds the place on the stage. */
export class Poll extends RoomElement {
  static properties = { activity: {} };

  constructor() {
    super();
    this.activity = '';
  }

  render() {
    return html`<p>${this.activity}</p>`;
  }
}

customElements.define('s4a-poll', Poll);
