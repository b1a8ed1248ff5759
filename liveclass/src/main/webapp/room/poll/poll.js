// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import { marked, plain } from '../base/marked-text.js';
import { fit } from '../slides/fit.js';
import { RoomElement } from '../base/room-element.js';
import './ballot.js';
import './clock.js';
import './controls.js';
import { roundsOf } from './figures.js';
import { fields } from './fields.js';
import './results.js';
import './who.js';

/** A poll on the stage: the question, the answers right under it, and what came of it. */
export class Poll extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.polls', 'view.ballots', 'view.me', 'now.tallies', 'now.answers'];

  #before = '';

  constructor() {
    super();
    this.activity = '';
  }

  get #poll() {
    return this.view.polls?.[this.activity];
  }

  /** Of the current round, if this person may see them. */
  get #results() {
    const poll = this.#poll;
    return poll?.state === 'open' ? this.now.tallies?.[this.activity] : poll?.results;
  }

  updated() {
    const poll = this.#poll;
    const state = `${this.activity} ${poll?.round ?? 0} ${poll?.revealed ? 'revealed' : (poll?.state ?? 'ahead')}`;
    if (this.#before && this.#before !== state && this.#before.startsWith(`${this.activity} `)) this.#speak(poll);
    this.#before = state;
    // what it is made of draws itself in the same turn
    if (this.room.asStage) requestAnimationFrame(() => this.#fit());
  }

  /** On a projector nobody can scroll. */
  #fit() {
    const stage = this.closest('.stage');
    if (stage instanceof HTMLElement) fit(stage);
  }

  /** @param {import('../connection/protocol.js').PollPart|undefined} poll */
  #speak(poll) {
    const question = plain(this.contentOf(this.activity)?.question);
    if (poll?.state === 'open') this.room.announce(this.say('poll.spoken.open', question));
    else this.room.announce(this.say(poll?.revealed ? 'poll.spoken.revealed' : 'poll.spoken.closed'));
  }

  render() {
    const content = this.contentOf(this.activity);
    if (!content) return html`<div class="poll" aria-busy="true"></div>`;
    const poll = this.#poll;
    return html`<div class="poll ${this.room.asStage ? 'poll-on-stage' : ''}">
      ${this.#state(content, poll)}
      <h3 class="poll-question" id="poll-question-${this.activity}">${marked(this.room, content.question)}</h3>
      ${this.#answers(content, poll)} ${this.#outcome(content, poll)} ${this.#controls(content)}
    </div>`;
  }

  /** @param {any} content @param {import('../connection/protocol.js').PollPart|undefined} poll */
  #state(content, poll) {
    const state = poll?.revealed ? 'revealed' : (poll?.state ?? 'ahead');
    const manner = this.say(content.anonymous ? 'poll.anonymous' : 'poll.named');
    return html`<div class="poll-head">
      <span class="chip poll-state poll-state-${state}">${icon(STATE_ICONS[state])}<span>${this.say(`poll.state.${state}`)}</span></span>
      ${poll && poll.round > 1 ? html`<span class="chip">${this.say('poll.round', poll.round)}</span>` : nothing}
      ${this.room.asStage ? nothing : html`<span class="poll-manner">${manner}</span>`}
      <s4a-poll-clock .room=${this.room} .activity=${this.activity}></s4a-poll-clock>
      ${this.#coming(poll)}
    </div>`;
  }

  /** How many have answered; not for learners, whom it would only hurry. @param {import('../connection/protocol.js').PollPart|undefined} poll */
  #coming(poll) {
    const learner = !this.room.isTrainer && !this.room.asStage;
    if (learner || poll?.state !== 'open') return nothing;
    const answers = this.now.answers?.[this.activity] ?? 0;
    const learners = Object.values(this.now.people ?? {}).filter(({ role, here }) => role === 'learner' && here).length;
    const words = learners ? this.say('poll.answersOf', answers, Math.max(learners, answers)) : this.count('poll.answers', answers);
    return html`<span class="poll-coming">${words}
      ${learners ? html`<progress max=${Math.max(learners, answers)} value=${answers} aria-hidden="true"></progress>` : nothing}</span>`;
  }

  /** The answers to choose from, where the results do not stand in their place. @param {any} content @param {any} poll */
  #answers(content, poll) {
    const { room, activity } = this;
    const open = poll?.state === 'open';
    if (!room.isTrainer && !room.asStage) {
      if (poll?.revealed && this.#results) return this.#ownWords(content);
      return html`<s4a-poll-ballot .room=${room} .activity=${activity} .content=${content}></s4a-poll-ballot>
        ${poll && !open ? html`<p class="poll-wait">${this.say('poll.notRevealed')}</p>` : nothing}
        ${poll ? nothing : html`<p class="poll-wait">${this.say('poll.soon')}</p>`}`;
    }
    if (this.#results || this.#isWritten(content)) return nothing;
    return html`<div class="poll-preview">${fields({ room, activity, content, draft: undefined, shut: true, change: () => undefined })}</div>`;
  }

  /** @param {any} content */
  #isWritten({ type }) {
    return type === 'numeric' || type === 'word_cloud' || type === 'open_text';
  }

  /** What the person answered, where the picture does not mark it. @param {any} content */
  #ownWords(content) {
    const ballot = this.view.ballots?.[this.activity];
    const counted = ballot?.round === this.#poll?.round ? ballot?.answer : undefined;
    if (!counted || !this.#isWritten(content)) return nothing;
    const answer = counted.text ?? counted.words?.join(', ') ?? this.room.texts.number(counted.number);
    return html`<p class="poll-mine">${this.say('poll.mine', answer)}</p>`;
  }

  /** @param {any} content @param {any} poll */
  #outcome(content, poll) {
    const rounds = this.#results ? roundsOf(poll, this.#results) : [];
    const ballot = this.view.ballots?.[this.activity];
    const own = ballot?.round === poll?.round ? ballot?.answer : undefined;
    const right = poll?.right ?? (this.room.isTrainer && poll?.state === 'closed' ? content.right : undefined);
    return html`<s4a-poll-results .room=${this.room} .activity=${this.activity} .content=${content} .rounds=${rounds}
        .right=${right} .own=${own}></s4a-poll-results>
      ${poll?.revealed && (content.explanation?.html || content.explanation?.text)
        ? html`<div class="poll-explanation prose"><h4>${this.say('poll.explanation')}</h4>${marked(this.room, content.explanation)}</div>`
        : nothing}`;
  }

  /** @param {any} content */
  #controls(content) {
    if (!this.room.isTrainer) return nothing;
    return html`<s4a-poll-controls .room=${this.room} .activity=${this.activity}></s4a-poll-controls>
      <s4a-poll-who .room=${this.room} .content=${content} .by=${this.#results?.by}></s4a-poll-who>`;
  }
}

const STATE_ICONS = /** @type {const} */ ({ ahead: 'clock', open: 'play', closed: 'close', revealed: 'poll' });

customElements.define('s4a-poll', Poll);
