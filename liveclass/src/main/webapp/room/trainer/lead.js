// @ts-check
import { html, nothing } from 'lit';
import { confirmed } from '../base/dialog.js';
import { icon } from '../base/icons.js';
import { marked, plain } from '../base/marked-text.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { leadsOn } from './keys.js';
import { nextStep, stepBack } from './next-step.js';

/** Leads the class: one button that says what will happen next, one step back, and the notes for it. */
export class Lead extends RoomElement {
  static watches = ['view.session', 'view.agenda', 'view.stage', 'view.polls', 'view.breakouts', 'now.count'];

  #busy = false;
  #roomy = matchMedia('(min-width: 60rem)').matches;

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    const by = leadsOn(event);
    if (by === 0) return;
    event.preventDefault();
    if (by < 0) void this.#back();
    else if (!this.#step?.risky) void this.#on();
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#key);
  }

  get #step() {
    const activity = this.view.stage?.activity ?? '';
    const exercise = this.view.agenda?.[activity]?.kind === 'breakout' ? this.contentOf(activity) : undefined;
    const learners = this.now.count ?? 0;
    return nextStep(this.view, { count: learners, formation: exercise?.formation, groups: exercise?.groups });
  }

  render() {
    if (this.view.session?.status === 'ended') return this.#ended();
    const step = this.#step;
    const offline = this.room.state.connection !== 'live';
    return html`<section class="lead" aria-label=${this.say('lead')}>
      <div class="lead-buttons">
        <button class="button" ?disabled=${offline || !stepBack(this.view)} @click=${this.#back}>
          ${icon('arrowLeft')}<span>${this.say('lead.back')}</span>
        </button>
        ${step ? this.#button(step, offline) : nothing}
      </div>
      <p class="lead-hint"><span class="lead-keys">${step && !step.risky ? this.say('lead.keys') : nothing}</span>
        <s4a-note .room=${this.room} place="lead" quiet></s4a-note></p>
      ${this.#notes()}
    </section>`;
  }

  #ended() {
    return html`<section class="lead" aria-label=${this.say('lead')}>
      <div class="lead-buttons">
        <button class="button" @click=${() => this.room.send('session.reopen', {}, 'lead')}>${this.say('session.reopen')}</button>
        <a class="button button-primary lead-next" href="/live/room/${this.room.id}/record">${this.say('closed.ended.next')}</a>
      </div>
      <p class="lead-hint"><s4a-note .room=${this.room} place="lead" quiet></s4a-note></p>
    </section>`;
  }

  /** @param {import('./next-step.js').Step} step @param {boolean} offline */
  #button(step, offline) {
    return html`<button class="button button-primary lead-next" ?disabled=${offline || !step.command} @click=${this.#on}>
      <span>${this.#words(step)}</span>${icon('arrowRight')}
    </button>`;
  }

  /** @param {import('./next-step.js').Step} step */
  #words({ key, args = [], title }) {
    const name = title && plain(this.plan?.activities.find(({ id }) => id === title)?.title);
    const kind = title ? this.say(`kind.${this.view.agenda?.[title]?.kind}`) : '';
    if (title) return this.say(key, kind, name ?? '');
    return typeof args[0] === 'number' && args.length === 1 ? this.count(key, args[0]) : this.say(key, ...args);
  }

  #notes() {
    const notes = this.plan?.activities.find(({ id }) => id === this.view.stage?.activity)?.notes;
    if (!notes || !(notes.html || notes.text)) return nothing;
    const kind = this.view.agenda?.[this.view.stage?.activity ?? '']?.kind; // group work needs the room
    return html`<details class="lead-notes" ?open=${this.#roomy && kind !== 'breakout'}><summary>${this.say('lead.notes')}</summary>
      <div class="prose" tabindex="0">${marked(this.room, notes)}</div></details>`;
  }

  #on = async () => {
    const step = this.#step;
    if (!step?.command || this.#busy) return;
    this.#busy = true; // two quick presses are one step
    if (!step.risky || (await this.#sure(step))) await this.#send(step.command);
    this.#busy = false;
  };

  #back = async () => {
    const command = stepBack(this.view);
    if (command && !this.#busy) await this.#send(command);
  };

  /** @param {import('../connection/protocol.js').Command} command */
  async #send({ type, ...fields }) {
    if (this.room.state.connection !== 'live') return;
    await this.room.send(type, fields, 'lead');
  }

  /** @param {import('./next-step.js').Step} step */
  #sure(step) {
    const title = this.#words(step);
    return confirmed(this.room, { title, text: this.say(`${step.key}.text`), yes: title });
  }
}

customElements.define('s4a-trainer-lead', Lead);
