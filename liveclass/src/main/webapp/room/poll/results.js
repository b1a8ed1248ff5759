// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { bars, cloud, histogram, texts } from './charts.js';
import { table } from './table.js';

/** @typedef {{round: number, results: any}} Round */

/** What a poll brought: as a picture with all its numbers, or as a table; several rounds beside each other. */
export class PollResults extends RoomElement {
  static properties = { content: {}, rounds: {}, right: {}, own: {}, activity: {}, asTable: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.content = undefined;
    /** @type {Round[]} oldest first */
    this.rounds = [];
    /** @type {any} */
    this.right = undefined;
    /** The own answer. @type {any} */
    this.own = undefined;
    /** Set where words and texts may be struck. */
    this.activity = '';
    this.asTable = false;
  }

  render() {
    const last = this.rounds.at(-1);
    if (!last) return nothing;
    return html`<div class="poll-results" role="group" aria-label=${this.say('poll.results')}>
      <div class="poll-results-head">
        <p>${this.count('poll.voters', last.results.voters ?? 0)}</p>
        ${this.room.asStage ? nothing : this.#toggle()}
      </div>
      ${this.asTable ? table(this) : this.#chart()}
    </div>`;
  }

  #toggle() {
    return html`<button type="button" class="button button-small" aria-pressed=${this.asTable ? 'true' : 'false'}
      @click=${() => (this.asTable = !this.asTable)}>${icon('list')}<span>${this.say('poll.asTable')}</span></button>`;
  }

  #chart() {
    switch (this.content.type) {
      case 'numeric':
        return this.#each((round) => histogram(this, round));
      case 'word_cloud':
        return this.#each((round) => cloud(this, round));
      case 'open_text':
        return this.#each((round) => texts(this, round));
      default:
        return bars(this);
    }
  }

  /** Rounds side by side, each under its name. @param {(round: Round) => unknown} draw */
  #each(draw) {
    if (this.rounds.length === 1) return draw(this.rounds[0]);
    return html`<div class="poll-rounds">${this.rounds.slice(-2).map((round) => html`<div class="poll-round">
      <h4>${this.say('poll.round', round.round)}</h4>${draw(round)}
    </div>`)}</div>`;
  }
}

customElements.define('s4a-poll-results', PollResults);
