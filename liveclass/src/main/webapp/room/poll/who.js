// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plain } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';

/** Who answered what in a named poll; the server says it to trainers only. */
export class PollWho extends RoomElement {
  static properties = { content: {}, by: {} };

  constructor() {
    super();
    /** @type {any} */
    this.content = undefined;
    /** @type {Record<string, {name: string, answer: any}>|undefined} */
    this.by = undefined;
  }

  render() {
    const lines = Object.entries(this.by ?? {});
    if (lines.length === 0) return nothing;
    lines.sort(([, a], [, b]) => a.name.localeCompare(b.name, this.room.texts.locale));
    return html`<details class="poll-who"><summary>${this.say('poll.who')}</summary>
      <table class="table"><thead><tr><th scope="col">${this.say('poll.name')}</th><th scope="col">${this.say('poll.answer')}</th></tr></thead>
        <tbody>${repeat(lines, ([id]) => id, ([, { name, answer }]) => html`<tr><th scope="row">${name}</th>
          <td>${this.#words(answer)}</td></tr>`)}</tbody></table>
    </details>`;
  }

  /** @param {any} answer */
  #words({ options, point, number, words, text }) {
    if (options) return options.map((/** @type {string} */ id) => plain(this.#option(id)?.text)).join('; ');
    if (words) return words.join(', ');
    return text ?? this.room.texts.number(point ?? number);
  }

  /** @param {string} id */
  #option(id) {
    return this.content?.options?.find((/** @type {any} */ option) => option.id === id);
  }
}

customElements.define('s4a-poll-who', PollWho);
