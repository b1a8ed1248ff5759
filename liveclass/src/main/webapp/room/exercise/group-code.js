// @ts-check
import { html, nothing } from 'lit';
import { RoomElement } from '../base/room-element.js';

/** How somebody brings others into their group: a code to say, and a link to send. */
export class GroupCode extends RoomElement {
  static properties = { code: {}, copied: { state: true } };

  constructor() {
    super();
    this.code = '';
    this.copied = false;
  }

  get #link() {
    return `${location.origin}/exercise/join?code=${this.code}`;
  }

  render() {
    return html`<section class="exercise-code" aria-labelledby="exercise-code">
      <h2 id="exercise-code">${this.say('exercise.group')}</h2>
      <p>${this.say('exercise.group.text')}</p>
      <p class="exercise-letters">${this.code.slice(0, 3)} ${this.code.slice(3)}</p>
      <label class="field exercise-link"><span>${this.say('exercise.group.link')}</span><input readonly .value=${this.#link}></label>
      ${navigator.clipboard
        ? html`<button class="button" @click=${this.#copy}>${this.say(this.copied ? 'exercise.group.copied' : 'exercise.group.copy')}</button>`
        : nothing}
    </section>`;
  }

  #copy = async () => {
    await navigator.clipboard.writeText(this.#link);
    this.copied = true;
    this.room.announce(this.say('exercise.group.copied'));
  };
}

customElements.define('s4a-group-code', GroupCode);
