// @ts-check
import { html } from 'lit';
import { RoomElement } from './room-element.js';

const STAYS_MS = 4_000;

/** Says to screen readers what others see: one polite and one urgent live region for the whole room. */
export class Announcer extends RoomElement {
  static properties = { polite: { state: true }, assertive: { state: true } };

  constructor() {
    super();
    /** @type {string[]} */
    this.polite = [];
    /** @type {string[]} */
    this.assertive = [];
  }

  /** @param {Event} event */
  #say = (event) => {
    const { text, manner } = /** @type {CustomEvent} */ (event).detail;
    const key = /** @type {'polite'|'assertive'} */ (manner);
    this[key] = [...this[key], text];
    setTimeout(() => (this[key] = this[key].slice(1)), STAYS_MS);
  };

  connectedCallback() {
    super.connectedCallback();
    this.room.addEventListener('announce', this.#say);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.room.removeEventListener('announce', this.#say);
  }

  render() {
    const lines = (/** @type {string[]} */ texts) => texts.map((text) => html`<p>${text}</p>`);
    return html`<div class="unseen" role="status" aria-live="polite">${lines(this.polite)}</div>
      <div class="unseen" role="alert" aria-live="assertive">${lines(this.assertive)}</div>`;
  }
}

customElements.define('s4a-announcer', Announcer);
