// @ts-check
import { inOrder } from './next-step.js';

/** @typedef {import('../connection/protocol.js').View} View */

/**
 * How the class stands against its plan.
 *
 * @param {View} view
 * @param {number} now by the server's clock
 * @returns {{plannedEnd: number, likelyEnd: number, lateMs: number}|undefined} lateMs below zero: ahead of the plan;
 *     undefined before the start
 */
export function paceOf(view, now) {
  const { status, startedAt } = view.session ?? {};
  if (status !== 'live' || !startedAt) return undefined;
  const lines = inOrder(view);
  const total = lines.reduce((sum, [, line]) => sum + line.minutes, 0) * 60_000;
  const at = lines.findIndex(([id]) => id === view.stage?.activity);
  const before = lines.slice(0, Math.max(at, 0)).reduce((sum, [, line]) => sum + line.minutes, 0) * 60_000;
  const current = (lines[at]?.[1].minutes ?? 0) * 60_000;
  const elapsed = now - startedAt;
  // within the planned stretch of the current activity one is on time
  const lateMs = elapsed < before ? elapsed - before : Math.max(0, elapsed - before - current);
  return { plannedEnd: startedAt + total, likelyEnd: startedAt + total + lateMs, lateMs };
}

/**
 * Time spent on one line of the run sheet so far.
 *
 * @param {import('../connection/protocol.js').AgendaLine} line
 * @param {number} now by the server's clock
 */
export function spentMs({ state, spentMs: before = 0, startedAt }, now) {
  return state === 'now' && startedAt ? before + Math.max(0, now - startedAt) : before;
}
