// @ts-check
import { html, nothing } from 'lit';
import { confirmed } from '../base/dialog.js';
import { icon } from '../base/icons.js';
import { marked, plain } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import '../breakout/members.js';
import { editorsOf } from '../worksheet/cell-editors.js';
import '../worksheet/worksheet.js';
import '../session/connection-state.js';
import '../session/language-menu.js';
import './group-code.js';

/** The only group there is. */
const GROUP = 1;
const AGAIN_MS = 2_000;

/** A room of one, or of one group: the task, the worksheet, and the button that hands it in. */
export class ExercisePage extends RoomElement {
  static properties = { house: { state: true }, busy: { state: true } };
  static watches = ['view.session', 'view.breakouts', 'view.me', 'notes'];

  #before = '';

  constructor() {
    super();
    /** What the house knows of it (DOOR-12). @type {{status: string, unit: string, code: string, words: string}|undefined} */
    this.house = undefined;
    /** The worksheet is being handed in. */
    this.busy = false;
  }

  get #activity() {
    return Object.keys(this.view.agenda ?? {})[0] ?? '';
  }

  get #state() {
    return this.view.breakouts?.[this.#activity]?.state ?? '';
  }

  updated() {
    const state = this.#state;
    if (state === this.#before) return;
    const handedIn = this.#before === 'running' && state === 'ended';
    this.#before = state;
    void this.#visit();
    if (!handedIn) return;
    this.room.announce(this.say('exercise.done.title'));
    /** @type {HTMLElement|null} */ (this.querySelector('#exercise'))?.focus();
    scrollTo(0, 0);
  }

  /** Asks the house how it stands; it mends what a stopped server left undone. */
  async #visit() {
    try {
      this.house = await this.room.door.exercise();
    } catch {
      setTimeout(() => void this.#visit(), AGAIN_MS);
    }
  }

  render() {
    const { room } = this;
    const activity = this.#activity;
    return html`<div class="exercise">
      <a class="skip" href="#exercise">${this.say('exercise.skip')}</a>
      ${this.#header()}
      <main id="exercise" tabindex="-1">
        <h1>${plain(this.plan?.title)}</h1>
        ${this.#state === 'running' ? this.#begun(activity) : this.#over()}
        <h2 class="unseen">${plain(this.plan?.title)}</h2>
        <s4a-worksheet .room=${room} .activity=${activity} .group=${GROUP}></s4a-worksheet>
      </main>
      ${this.#state === 'running' ? this.#bar() : nothing}
    </div>`;
  }

  #header() {
    const { room } = this;
    return html`<header class="header">
      <a class="button exercise-back" href=${this.#unit()}>${icon('arrowLeft')}<span>${this.say('exercise.back')}</span></a>
      <p class="product">Secu4All</p>
      <span class="exercise-space"></span>
      <s4a-connection-state .room=${room}></s4a-connection-state>
      <s4a-language-menu .room=${room}></s4a-language-menu>
    </header>`;
  }

  #unit() {
    return this.house ? `/programme/unit?id=${this.house.unit}` : '/programme/list';
  }

  /** @param {string} activity */
  #begun(activity) {
    const { room, house } = this;
    const task = this.contentOf(activity)?.task;
    return html`${house?.words ? this.#returned(house.words) : nothing}
      <p class="exercise-line">${this.say('exercise.keeps')}</p>
      ${this.#people(activity)}
      ${house?.code ? html`<s4a-group-code .room=${room} .code=${house.code}></s4a-group-code>` : nothing}
      ${task?.html ? html`<details class="breakout-task" open><summary>${this.say('breakout.task')}</summary>
        <div class="prose" tabindex="0" role="group" aria-label=${this.say('breakout.task')}>${marked(room, task)}</div></details>` : nothing}`;
  }

  /** @param {string} words */
  #returned(words) {
    return html`<section class="exercise-returned" aria-labelledby="returned">
      <h2 id="returned">${this.say('exercise.returned')}</h2><p>${words}</p></section>`;
  }

  /** Who else is in it; nobody needs to read their own name. @param {string} activity */
  #people(activity) {
    const members = this.view.breakouts?.[activity]?.members ?? {};
    if (Object.keys(members).length < 2) return nothing;
    return html`<s4a-breakout-members .room=${this.room} .activity=${activity} .group=${GROUP}></s4a-breakout-members>`;
  }

  /** Until the house knows of it, it is not said to be handed in; nor while it is being opened again. */
  #over() {
    if (this.house && this.house.status !== 'open') return this.#done();
    return html`<p class="exercise-line" role="status">${this.busy ? this.say('exercise.handing') : nothing}</p>`;
  }

  #done() {
    return html`<section class="exercise-done">
      <h2>${icon('check')} ${this.say('exercise.done.title')}</h2>
      <p>${this.say('exercise.done.text')}</p>
      <p><a class="button button-primary" href=${this.#unit()}>${this.say('exercise.done.next')}</a></p>
    </section>`;
  }

  #bar() {
    return html`<section class="exercise-bar" aria-label=${this.say('exercise.handIn')}>
      <s4a-note .room=${this.room} place="hand-in" quiet></s4a-note>
      <button class="button button-primary" ?disabled=${this.busy} @click=${this.#handIn}>
        ${this.say(this.busy ? 'exercise.handing' : 'exercise.handIn')}</button>
    </section>`;
  }

  #handIn = async () => {
    const several = Object.keys(this.view.breakouts?.[this.#activity]?.members ?? {}).length > 1;
    const sure = await confirmed(this.room, {
      title: this.say('exercise.sure'),
      text: this.say(several ? 'exercise.sure.group' : 'exercise.sure.text'),
      yes: this.say('exercise.handIn'),
      danger: false,
    });
    if (!sure) return;
    this.busy = true;
    await this.#saved();
    await this.room.send('breakout.handIn', { activity: this.#activity }, 'hand-in');
    this.busy = false;
  };

  /** What is still on its way belongs to what is handed in. */
  async #saved() {
    const editors = editorsOf(this.room);
    while (!editors.areSaved(this.#activity, GROUP)) {
      await new Promise((resolve) => editors.addEventListener('saving', resolve, { once: true }));
    }
  }
}

customElements.define('s4a-exercise-page', ExercisePage);
