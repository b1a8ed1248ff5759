// @ts-check
/**
 * The record as DOOR-8 sends it, in the asked language. What a reader may not see is left out.
 *
 * @typedef {import('../connection/protocol.js').Text} Text
 * @typedef {{id: string, name: string, organisation?: string}} Person
 * @typedef {Person & {role: string, minutes: number, stays: {from: number, to: number}[]}} Attendee
 * @typedef {{round: number, openedAt: number, closedAt?: number, revealed: boolean, results: any, answers?: {id: string, name: string, answer: any}[]}} Round
 * @typedef {{activity: string, title?: Text, question?: Text, right?: any, rounds: Round[], [content: string]: any}} PollRecord with everything of DOOR-4
 * @typedef {{text?: string, number?: number, option?: Text, level?: number, band?: Text, authors?: string[]}} Written
 * @typedef {Written & {id: string, kind: string, label?: Text, columns?: {id: string, kind: string, label?: Text}[], rows?: {id: string, cells: Written[]}[]}} FieldRecord
 * @typedef {{group: number, members?: Person[], sections: {id: string, title?: Text, fields: FieldRecord[]}[]}} GroupRecord
 * @typedef {{activity: string, title?: Text, groups: GroupRecord[]}} ExerciseRecord
 * @typedef {{number: number, channel: string, at: number, name: string, text: string}} Line
 * @typedef {{at: number, event: string, activity?: string, title?: Text, name?: string, round?: number, group?: number}} Turn
 *
 * @typedef {Object} SessionRecord
 * @property {Text} [title]
 * @property {number} [startedAt]
 * @property {number} [endedAt]
 * @property {Attendee[]} attendance
 * @property {PollRecord[]} polls
 * @property {ExerciseRecord[]} worksheets
 * @property {Line[]} chat
 * @property {{at: number, activity: string, text: string}[]} [announcements]
 * @property {Turn[]} timeline
 */

/** Who answered what in the last round, as the room's view has it. @param {Round[]} rounds */
export const answersOf = (rounds) => Object.fromEntries((rounds.at(-1)?.answers ?? []).map(({ id, ...answer }) => [id, answer]));

/**
 * A group's worksheet as the room has it: cells by path, rows by table. Choices come as texts; their ids are found in
 * the form, which is in the same language.
 *
 * @param {GroupRecord} group
 * @param {import('../worksheet/form.js').Section[]} form
 * @returns {import('../worksheet/form.js').Sheet}
 */
export function sheetOf({ sections }, form) {
  const fields = new Map(form.flatMap((section) => section.fields).map((field) => [field.id, field]));
  /** @type {import('../worksheet/form.js').Sheet} */
  const sheet = { cells: {}, rows: {} };
  const put = (/** @type {string} */ path, /** @type {Written} */ written, /** @type {any} */ shape) => {
    const { text, number, option, authors } = written;
    const value = option ? idOf(option, shape?.options) : number;
    if (text !== undefined || value !== undefined) /** @type {any} */ (sheet.cells)[path] = { rev: 1, text, value, authors };
  };
  for (const field of sections.flatMap((section) => section.fields)) {
    const shape = fields.get(field.id);
    if (field.kind !== 'table') put(field.id, field, shape);
    (field.rows ?? []).forEach(({ id, cells }, index) => {
      /** @type {any} */ (sheet.rows)[field.id] = { ...sheet.rows?.[field.id], [id]: { order: index + 1 } };
      cells.forEach((cell, at) => {
        const column = field.columns?.[at]?.id ?? '';
        put(`${field.id}/${id}/${column}`, cell, shape?.columns?.find((each) => each.id === column));
      });
    });
  }
  return sheet;
}

/** @param {Text} option @param {import('../worksheet/form.js').Choice[]} [options] @returns {string} its id, or its words if the form has changed */
const idOf = (option, options) => options?.find(({ text }) => text?.text === option.text)?.id ?? option.text ?? '';

/** The channels of a chat, the plenary first. @param {Line[]} lines */
export function channelsOf(lines) {
  const channels = [...new Set(lines.map(({ channel }) => channel))];
  return channels.sort((a, b) => Number(b === 'all') - Number(a === 'all') || a.localeCompare(b, 'en', { numeric: true }));
}
