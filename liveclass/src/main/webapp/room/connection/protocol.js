// @ts-check
/**
 * The wire, as liveclass/PROTOCOL.md describes it: its shapes as types, its numbers as constants. Types only say what
 * this client uses; unknown items and keys are ignored (VIEW-6).
 *
 * @typedef {'trainer'|'learner'|'stage'} Role
 * @typedef {{id: string, name: string, role: Role, organisation: string, language: string, group?: Record<string, number>}} Me
 *
 * @typedef {{type: 'welcome', protocol: number, room: number, epoch: string, seq: number, time: number, beatSeconds: number, me: Me}} Welcome
 * @typedef {{type: 'snapshot', seq: number, state: View}} Snapshot
 * @typedef {{type: 'own', seq: number, patch: object}} Own
 * @typedef {{type: 'event', seq: number, at: number, event: string, by?: string, patch: object, then?: object[]}} Happened
 * @typedef {{type: 'now', patch: object, reset?: boolean}} NowItem
 * @typedef {{type: 'ack', id: number, seq: number}} Ack
 * @typedef {{type: 'refused', id: number, code: string, text: string}} RefusedItem
 * @typedef {{type: 'beat', time: number}} Beat
 * @typedef {Welcome|Snapshot|Own|Happened|NowItem|Ack|RefusedItem|Beat} Item
 *
 * @typedef {{type: string, [field: string]: unknown}} Command  without its id
 * @typedef {Command & {id: number}} Sent
 *
 * @typedef {{status?: 'lobby'|'live'|'ended', startedAt?: number, endedAt?: number, revision?: string, message?: string, pace?: 'own'}} SessionPart
 * @typedef {{order: number, kind: 'slides'|'poll'|'breakout'|'break', minutes: number, slides?: number, state: 'ahead'|'now'|'done', startedAt?: number, spentMs?: number}} AgendaLine
 * @typedef {{activity?: string, slide?: number, since?: number, endsAt?: number, show?: 'activity'|'compare'|'worksheet', group?: number}} StagePart
 * @typedef {{round: number, state: 'open'|'closed', openedAt?: number, endsAt?: number, revealed?: boolean, right?: any, results?: any, before?: Record<string, any>}} PollPart
 * @typedef {{state: 'forming'|'running'|'ended', endsAt?: number, warned?: boolean, selfChosen?: boolean, formation?: string, groups: number, sizes?: number[], members?: Record<string, {group: number, name: string, organisation?: string}>}} BreakoutPart
 * @typedef {{rev: number, text?: string, value?: any, by?: string, at?: number}} Cell
 * @typedef {{cells?: Record<string, Cell>, rows?: Record<string, Record<string, {order: number, removed?: boolean}>>, filled?: number, of?: number, editedAt?: number}} WorksheetPart
 * @typedef {{by: string, name: string, at: number, text: string}} ChatMessage
 * @typedef {{at: number, name: string}} Hand
 * @typedef {{at: number, by: string, name: string}} Call
 *
 * @typedef {Object} View
 * @property {SessionPart} [session]
 * @property {Record<string, AgendaLine>} [agenda]
 * @property {StagePart} [stage]
 * @property {Record<string, PollPart>} [polls]
 * @property {Record<string, {round: number, answer: any}>} [ballots]
 * @property {Record<string, BreakoutPart>} [breakouts]
 * @property {Record<string, Record<string, WorksheetPart>>} [worksheets]
 * @property {Record<string, Hand>} [hands]
 * @property {Record<string, Call>} [calls]
 * @property {Record<string, Record<string, ChatMessage>>} [chat]
 * @property {Record<string, {at: number, text: string, activity: string}>} [announcements]
 * @property {Me} [me]
 *
 * @typedef {{name: string, organisation?: string, role: Role, language?: string, here: boolean}} Person
 *
 * @typedef {Object} Now
 * @property {number} [count]
 * @property {number} [away]
 * @property {Record<string, Person>} [people]
 * @property {Record<string, number>} [answers]
 * @property {Record<string, any>} [tallies]
 * @property {Record<string, Record<string, string>>} [focus]
 * @property {Record<string, Record<string, string>>} [typing]
 *
 * @typedef {{lang: string, text?: string, html?: string}} Text
 * @typedef {{id: string, kind: string, title: Text, minutes: number, notes?: Text}} PlanLine
 * @typedef {{room: number, revision: string, source: string, title: Text, description?: Text, start?: number, zone?: string, activities: PlanLine[]}} Plan
 */

export const PROTOCOL = 1;

export const CLOSE = Object.freeze({
  GOODBYE: 1000,
  TOO_BIG: 1009,
  BROKE_PROTOCOL: 4001,
  TICKET_REFUSED: 4002,
  REMOVED: 4003,
  REPLACED: 4004,
  VERSION: 4005,
  SILENT: 4006,
  TOO_SLOW: 4007,
  TOO_FAST: 4008,
});

/** A server that said nothing for so long is taken for gone (BEAT-1). */
export const SILENCE_MAX_MS = 35_000;
/** Largest message the server takes (section 8). */
export const MESSAGE_BYTES_MAX = 64 * 1024;
