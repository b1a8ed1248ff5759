// @ts-check
import { plain } from '../base/marked-text.js';
import { closedBecause } from './closed.js';

/**
 * The title of the browser's tab says the state first: people look for the tab when something happens in it.
 *
 * @param {import('../base/room.js').Room} room
 * @param {import('../connection/protocol.js').Plan|undefined} plan
 */
export function titleOf(room, plan) {
  const parts = [state(room), activity(room, plan), plain(plan?.title), 'Secu4All'];
  return parts.filter(Boolean).join(' · ');
}

/** @param {import('../base/room.js').Room} room */
function state({ state, texts, asStage }) {
  const closed = closedBecause(state, asStage);
  if (closed) return texts.say(`closed.${closed}.title`);
  if (state.connection !== 'live') return texts.say(`connection.${state.connection}`);
  const { session, stage, polls, breakouts } = state.view;
  if (session?.status !== 'live') return texts.say(session?.status === 'ended' ? 'ended.title' : 'lobby.title');
  const on = stage?.activity ?? '';
  if (polls?.[on]?.state === 'open') return texts.say('title.pollOpen');
  if (breakouts?.[on]?.state === 'running' && session.pace !== 'own') return texts.say('title.groupWork');
  return '';
}

/** @param {import('../base/room.js').Room} room @param {import('../connection/protocol.js').Plan|undefined} plan */
function activity({ state }, plan) {
  const { session, stage, agenda } = state.view;
  if (session?.status !== 'live' || !stage?.activity || session.pace === 'own') return '';
  const title = plain(plan?.activities.find((each) => each.id === stage.activity)?.title);
  const line = agenda?.[stage.activity];
  const pages = line?.kind === 'slides' && line.slides ? ` ${stage.slide} / ${line.slides}` : '';
  return title + pages;
}
