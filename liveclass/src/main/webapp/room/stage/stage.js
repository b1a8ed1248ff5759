// @ts-check
import { html, nothing } from 'lit';
import { plain } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import '../breakout/breakout.js';
import '../poll/poll.js';
import '../slides/slides.js';
import '../timer/break.js';
import '../worksheet/compare.js';
import '../worksheet/worksheet.js';
import './lobby.js';

/** What everybody looks at: the current activity, or the lobby before the session. */
export class Stage extends RoomElement {
  static watches = ['view.session', 'view.stage', 'view.agenda', 'view.me'];

  #heard = '';

  /** Says what came on the stage, for those who do not see it change. */
  updated() {
    const { session, stage, agenda } = this.view;
    const title = session?.status === 'live' && plain(this.plan?.activities.find(({ id }) => id === stage?.activity)?.title);
    if (!title || !stage?.activity) return;
    const slides = agenda?.[stage.activity]?.slides;
    const words = slides ? this.say('stage.slide', title, stage.slide ?? 1, slides) : title;
    if (this.#heard && words !== this.#heard) this.room.announce(words);
    this.#heard = words;
  }

  render() {
    const { session, stage } = this.view;
    const room = this.room;
    if (session?.status !== 'live') return html`<s4a-lobby .room=${room}></s4a-lobby>`;
    if (!stage?.activity) return html`<p class="stage-empty">${this.say('stage.soon')}</p>`;
    return html`${this.#heading(stage.activity)} ${this.#content(stage)}`;
  }

  /** Named for everybody; the slides carry headings of their own, so there it is only heard. @param {string} activity */
  #heading(activity) {
    const kind = this.view.agenda?.[activity]?.kind;
    const title = plain(this.plan?.activities.find((each) => each.id === activity)?.title);
    return html`<h2 id="stage-title" class=${kind === 'slides' ? 'unseen' : 'stage-title'}>${title || this.say(`kind.${kind}`)}</h2>`;
  }

  /** @param {import('../connection/protocol.js').StagePart} stage */
  #content({ activity = '', show, group = 0 }) {
    const room = this.room;
    if (show === 'compare') return html`<s4a-worksheet-compare .room=${room} .activity=${activity}></s4a-worksheet-compare>`;
    if (show === 'worksheet') {
      return html`<s4a-worksheet .room=${room} .activity=${activity} .group=${group}></s4a-worksheet>`;
    }
    switch (this.view.agenda?.[activity]?.kind) {
      case 'slides':
        return html`<s4a-slides .room=${room} .activity=${activity}></s4a-slides>`;
      case 'poll':
        return html`<s4a-poll .room=${room} .activity=${activity}></s4a-poll>`;
      case 'breakout':
        return html`<s4a-breakout .room=${room} .activity=${activity}></s4a-breakout>`;
      case 'break':
        return html`<s4a-break .room=${room} .activity=${activity}></s4a-break>`;
      default:
        return nothing; // a kind of a newer server
    }
  }
}

customElements.define('s4a-stage', Stage);
