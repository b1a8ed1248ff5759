// @ts-check
import { html } from 'lit';
import { marked } from '../base/marked-text.js';
import '../poll/results.js';
import '../poll/who.js';
import { answersOf } from './record.js';

/** Every poll with all its rounds. @param {import('../base/room.js').Room} room @param {import('./record.js').PollRecord[]} polls */
export function polls(room, polls) {
  if (polls.length === 0) return html`<p class="record-none">${room.texts.say('record.noPolls')}</p>`;
  return html`${polls.map((poll) => html`<article class="record-poll"><h3>${marked(room, poll.title)}</h3>
    <p class="record-question">${marked(room, poll.question)}</p>
    <s4a-poll-results .room=${room} .content=${poll} .rounds=${poll.rounds} .right=${poll.right}></s4a-poll-results>
    <s4a-poll-who .room=${room} .content=${poll} .by=${answersOf(poll.rounds)}></s4a-poll-who></article>`)}`;
}
