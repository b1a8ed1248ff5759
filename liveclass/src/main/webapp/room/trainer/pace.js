// @ts-check
import { inOrder } from './next-step.js';

/** @typedef {import('../connection/protocol.js').View} View */

const MINUTE_MS = 60_000;

/**
 * How the class stands against its plan. What counts is the time spent on activities: a session that was ended and
 * reopened next week goes on where it was.
 *
 * @param {View} view
 * @param {number} now by the server's clock
 * @returns {{plannedEnd: number, likelyEnd: number, lateMs: number}|undefined} lateMs below zero: ahead of the plan;
 *     undefined unless the session is live
 */
export function paceOf(view, now) {
  if (view.session?.status !== 'live' || !view.stage?.activity) return undefined;
  const lines = inOrder(view);
  const at = lines.findIndex(([id]) => id === view.stage?.activity);
  const planned = (/** @type {number} */ end) => lines.slice(0, end).reduce((sum, [, line]) => sum + line.minutes, 0) * MINUTE_MS;
  const elapsed = lines.reduce((sum, [id]) => sum + spentMs(view, id, now), 0);
  // within the planned stretch of the current activity one is on time
  const lateMs = elapsed < planned(at) ? elapsed - planned(at) : Math.max(0, elapsed - planned(at + 1));
  const plannedEnd = now - elapsed + planned(lines.length);
  return { plannedEnd, likelyEnd: plannedEnd + lateMs, lateMs };
}

/**
 * Time spent on one activity so far; on the current one it runs.
 *
 * @param {View} view
 * @param {string} activity
 * @param {number} now by the server's clock
 */
export function spentMs({ agenda, stage, session }, activity, now) {
  const before = agenda?.[activity]?.spentMs ?? 0;
  const runs = session?.status === 'live' && stage?.activity === activity && stage.since;
  return runs ? before + Math.max(0, now - runs) : before;
}
