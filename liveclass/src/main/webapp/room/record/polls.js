// @ts-check
import { html, nothing } from 'lit';
import { marked } from '../base/marked-text.js';
import '../poll/results.js';
import '../poll/who.js';
import { byPoll, rightOf } from './record.js';

/** @typedef {import('../base/room.js').Room} Room */
/** @typedef {import('../connection/protocol.js').Text} Text */

/** Every poll with all its rounds. @param {Room} room @param {import('./record.js').PollRound[]} rounds @param {(id: string) => Text|undefined} titleOf */
export function polls(room, rounds, titleOf) {
  if (rounds.length === 0) return html`<p class="record-none">${room.texts.say('record.noPolls')}</p>`;
  return html`${byPoll(rounds).map(([activity, each]) => poll(room, activity, each, titleOf(activity)))}`;
}

/** @param {Room} room @param {string} activity @param {import('./record.js').PollRound[]} rounds @param {Text|undefined} title */
function poll(room, activity, rounds, title) {
  const last = rounds[rounds.length - 1];
  const content = room.content.activity(activity, room.texts.language, 'record');
  return html`<article class="record-poll"><h3>${marked(room, title)}</h3>
    ${content
      ? html`<p class="record-question">${marked(room, content.question)}</p>
          <s4a-poll-results .room=${room} .content=${content} .rounds=${rounds} .right=${rightOf(last)}></s4a-poll-results>
          <s4a-poll-who .room=${room} .content=${content} .by=${last.answers}></s4a-poll-who>`
      : nothing}</article>`;
}
