// @ts-check
import { CellEditor } from './cell-editor.js';

/** @typedef {import('../base/room.js').Room} Room */
/** @typedef {import('./splice.js').Splice} Splice */
/** @typedef {(others: Splice[]) => void} Listener */
/** @typedef {{activity: string, group: number, path: string}} Place */

/** @type {WeakMap<Room, CellEditors>} */
const known = new WeakMap();

/** The texts that are edited in this room; they outlive what shows them. @param {Room} room */
export function editorsOf(room) {
  const editors = known.get(room) ?? new CellEditors(room);
  known.set(room, editors);
  return editors;
}

/** Brings the server's news and answers to the texts being edited, and their edits to the server. Says `saving`. */
class CellEditors extends EventTarget {
  #room;
  /** @type {Map<string, {at: Place, editor: CellEditor, listeners: Set<Listener>}>} */
  #open = new Map();

  /** @param {Room} room */
  constructor(room) {
    super();
    this.#room = room;
    room.addEventListener('happened', (event) => this.#happened(/** @type {CustomEvent} */ (event).detail));
    room.addEventListener('answered', (event) => this.#answered(/** @type {CustomEvent} */ (event).detail));
    room.addEventListener('change', (event) => {
      const before = /** @type {CustomEvent} */ (event).detail;
      // after all that has happened: what a snapshot brought
      if (before.view.worksheets !== room.state.view.worksheets) queueMicrotask(() => this.#catchUp());
    });
  }

  /** @param {Place} at @param {Listener} listener @returns {CellEditor} */
  open(at, listener) {
    const key = keyOf(at);
    const opened = this.#open.get(key) ?? this.#begin(key, at);
    opened.listeners.add(listener);
    return opened.editor;
  }

  /** @param {Place} at @param {Listener} listener */
  leave(at, listener) {
    const opened = this.#open.get(keyOf(at));
    opened?.listeners.delete(listener);
    if (opened && opened.listeners.size === 0 && opened.editor.isSaved) this.#open.delete(keyOf(at));
  }

  /** Is there something unsaved in a group's worksheet? @param {string} activity @param {number} group */
  areSaved(activity, group) {
    return this.#of(activity, group).every(({ editor }) => editor.isSaved);
  }

  /** What the server did not take. @param {string} activity @param {number} group */
  refused(activity, group) {
    return this.#of(activity, group).filter(({ editor }) => editor.refused);
  }

  /** @param {string} activity @param {number} group */
  #of(activity, group) {
    return [...this.#open.values()].filter(({ at }) => at.activity === activity && at.group === group);
  }

  /** @param {string} key @param {Place} at */
  #begin(key, at) {
    const room = this.#room;
    const storedAt = `s4a-${room.id}-${room.me?.id}-${key}`;
    /** @type {Set<Listener>} */
    const listeners = new Set();
    const editor = new CellEditor(
      {
        send: (splice) => void room.send('worksheet.splice', { ...at, ...splice }, key),
        later: (then, ms) => void setTimeout(then, ms),
        keep: (draft) => (draft ? sessionStorage.setItem(storedAt, JSON.stringify(draft)) : sessionStorage.removeItem(storedAt)),
        changed: (others) => {
          for (const listener of listeners) listener(others);
          this.dispatchEvent(new Event('saving'));
        },
      },
      { rev: 0, text: '' },
    );
    const opened = { at, editor, listeners };
    this.#open.set(key, opened);
    const draft = JSON.parse(sessionStorage.getItem(storedAt) ?? 'null');
    if (draft) editor.resume(draft, this.#fateOf(key));
    this.#catchUp();
    return opened;
  }

  /** What became of the splice that was on its way when the page went. @param {string} key */
  #fateOf(key) {
    if (this.#room.isWaiting(key)) return 'asked';
    return this.#room.state.notes[key]?.state === 'refused' ? 'refused' : 'accepted';
  }

  /** @param {import('../connection/protocol.js').Happened & {patch: any}} happened */
  #happened({ seq, by, patch }) {
    for (const [activity, groups] of Object.entries(patch?.worksheets ?? {})) {
      for (const [group, sheet] of Object.entries(groups ?? {})) {
        for (const [path, cell] of Object.entries(/** @type {any} */ (sheet)?.cells ?? {})) {
          const opened = this.#open.get(keyOf({ activity, group: Number(group), path }));
          if (typeof cell?.text === 'string') opened?.editor.hear({ seq, by: cell.by ?? by, ...cell });
        }
      }
    }
  }

  /** @param {{place: string, ok: boolean, seq?: number, code?: string}} answer */
  #answered(answer) {
    this.#open.get(answer.place)?.editor.answer(answer);
  }

  #catchUp() {
    const { view, seq } = this.#room.state;
    for (const { at, editor } of this.#open.values()) {
      const cell = view.worksheets?.[at.activity]?.[at.group]?.cells?.[at.path];
      if (cell && typeof cell.text === 'string') editor.hear({ seq, rev: cell.rev, text: cell.text, by: cell.by });
    }
  }
}

/** @param {Place} at */
const keyOf = ({ activity, group, path }) => `text ${activity}/${group}/${path}`;
