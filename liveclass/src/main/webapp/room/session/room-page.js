// @ts-check
import { html, nothing } from 'lit';
import '../base/announcer.js';
import { RoomElement } from '../base/room-element.js';
import '../chat/announcements.js';
import '../stage/stage.js';
import './bottom-bar.js';
import './closed-page.js';
import { closedBecause } from './closed.js';
import './room-header.js';
import './side-panel.js';
import { titleOf } from './title.js';

/** The whole page: the room with everything around the stage, or the page that says why it is closed. */
export class RoomPage extends RoomElement {
  static watches = ['view.session', 'view.stage', 'view.agenda', 'view.me', 'view.polls', 'view.breakouts', 'own'];

  /** What only trainers have is fetched only by them. */
  #deskIsHere = false;

  /** So is what only a room of one's own has. */
  #exerciseIsHere = false;

  updated() {
    if (this.room.isTrainer && !this.#deskIsHere) void this.#fetchDesk();
    if (this.#ownPace && !this.#exerciseIsHere) void this.#fetchExercise();
    document.title = titleOf(this.room, this.plan);
  }

  render() {
    const room = this.room;
    const closed = closedBecause(room.state, room.asStage);
    return html`<s4a-announcer .room=${room}></s4a-announcer>
      ${closed ? html`<s4a-closed-page .room=${room} .reason=${closed}></s4a-closed-page>` : this.#room()}`;
  }

  get #ownPace() {
    return this.view.session?.pace === 'own';
  }

  async #fetchExercise() {
    await import('../exercise/exercise-page.js');
    this.#exerciseIsHere = true;
    this.requestUpdate();
  }

  async #fetchDesk() {
    await import('../trainer/desk.js');
    this.#deskIsHere = true;
    this.requestUpdate();
  }

  #room() {
    const room = this.room;
    if (room.asStage) return this.#projector();
    if (this.#ownPace) return this.#exercise();
    if (room.isTrainer && !this.#deskIsHere) return html`<s4a-closed-page .room=${room} reason="connecting"></s4a-closed-page>`;
    return html`<div class="room ${room.isTrainer ? 'room-trainer' : 'room-learner'}">
      <a class="skip" href="#stage">${this.say('skip')}</a>
      <s4a-room-header .room=${room}></s4a-room-header>
      ${room.isTrainer ? html`<s4a-trainer-sheet .room=${room}></s4a-trainer-sheet>` : nothing}
      ${this.#stage()}
      ${room.isTrainer ? html`<s4a-trainer-lead .room=${room}></s4a-trainer-lead>` : nothing}
      <s4a-side-panel .room=${room}></s4a-side-panel>
      <s4a-bottom-bar .room=${room}></s4a-bottom-bar>
    </div>`;
  }

  #exercise() {
    return this.#exerciseIsHere
      ? html`<s4a-exercise-page .room=${this.room}></s4a-exercise-page>`
      : html`<s4a-closed-page .room=${this.room} reason="connecting"></s4a-closed-page>`;
  }

  #projector() {
    return html`<div class="room room-projector">
      <s4a-room-header .room=${this.room}></s4a-room-header>
      ${this.#stage()}
    </div>`;
  }

  #stage() {
    return html`<main id="stage" class="stage" tabindex="0" aria-label=${this.say('stage')}>
      <s4a-announcements .room=${this.room}></s4a-announcements>
      <s4a-stage .room=${this.room}></s4a-stage>
    </main>`;
  }
}

customElements.define('s4a-room-page', RoomPage);
