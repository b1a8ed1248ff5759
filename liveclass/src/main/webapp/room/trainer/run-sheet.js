// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../base/icons.js';
import { plain } from '../base/marked-text.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { goTo, inOrder } from './next-step.js';
import { spentMs } from './pace.js';

/** @type {Record<string, import('../base/icons.js').IconName>} */
const ICONS = { slides: 'slides', poll: 'poll', breakout: 'group', break: 'coffee' };

/** The run sheet: what is done, what is on, what is ahead, with planned and spent minutes. A press goes there. */
export class RunSheet extends RoomElement {
  static watches = ['view.agenda', 'view.stage', 'view.session', 'second'];

  render() {
    return html`<ol class="sheet">
        ${repeat(inOrder(this.view), ([id]) => id, ([id, line]) => this.#line(id, line))}
      </ol>
      <s4a-note .room=${this.room} place="sheet" quiet></s4a-note>`;
  }

  /** @param {string} id @param {import('../connection/protocol.js').AgendaLine} line */
  #line(id, line) {
    const title = plain(this.plan?.activities.find((each) => each.id === id)?.title) || this.say(`kind.${line.kind}`);
    const spent = Math.floor(spentMs(this.view, id, this.room.clock.now()) / 60_000);
    const { type, ...fields } = goTo(id, line.kind);
    const may = this.view.session?.status === 'live' && this.room.state.connection === 'live';
    return html`<li>
      <button class="sheet-line sheet-${line.state}" aria-current=${line.state === 'now' ? 'step' : nothing}
        ?disabled=${!may} @click=${() => this.room.send(type, fields, 'sheet')}>
        <span class="sheet-icon">${icon(ICONS[line.kind] ?? 'list')}<span class="unseen">${this.say(`kind.${line.kind}`)}</span></span>
        <span class="sheet-title">${title}</span>
        <span class=${line.state === 'ahead' ? 'unseen' : 'sheet-state'}>${line.state === 'done' ? icon('check') : nothing}${this.say(`sheet.${line.state}`)}</span>
        <span class="sheet-minutes ${spent > line.minutes ? 'sheet-over' : ''}">
          ${spent > 0 || line.state === 'now' ? this.say('sheet.spent', spent, line.minutes) : this.say('sheet.planned', line.minutes)}
        </span>
      </button>
    </li>`;
  }
}

customElements.define('s4a-run-sheet', RunSheet);
