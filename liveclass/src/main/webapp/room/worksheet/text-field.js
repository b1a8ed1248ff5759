// @ts-check
import { html, nothing } from 'lit';
import { RoomElement } from '../base/room-element.js';
import { editorsOf } from './cell-editors.js';
import { LONG_TEXT_MAX, TEXT_MAX } from './form.js';
import { carriedPlace } from './splice.js';
import { nameOf } from './people.js';

const MARK_STAYS_MS = 12_000;
const GROWS_ITSELF = CSS.supports('field-sizing', 'content');

/** A text of the worksheet that several people may write at once. It grows with its text; the caret stays where it is. */
export class WorksheetText extends RoomElement {
  static properties = { activity: {}, group: {}, path: {}, long: { type: Boolean }, label: {}, describedBy: {}, joined: { state: true } };

  /** @type {import('./cell-editor.js').CellEditor|undefined} */
  #editor;
  #composing = false;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  constructor() {
    super();
    this.activity = '';
    this.group = 0;
    this.path = '';
    this.long = false;
    this.label = '';
    this.describedBy = '';
    /** Whose edit was just joined with mine. */
    this.joined = '';
  }

  get #place() {
    return { activity: this.activity, group: this.group, path: this.path };
  }

  /** @param {import('./splice.js').Splice[]} others */
  #listen = (others) => {
    if (others.length) this.#show(others);
    const joined = this.#editor?.joinedWith ?? '';
    if (joined && others.length) this.#mark(joined);
    this.requestUpdate();
  };

  connectedCallback() {
    super.connectedCallback();
    this.#editor = editorsOf(this.room).open(this.#place, this.#listen);
    if (this.hasUpdated) this.#show([]); // moved within the page: what came meanwhile
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    editorsOf(this.room).leave(this.#place, this.#listen);
    clearTimeout(this.#timer);
  }

  firstUpdated() {
    this.#area.value = this.#editor?.text ?? '';
    this.#grow();
  }

  render() {
    const refused = this.#editor?.refused;
    return html`<textarea rows=${this.long ? 2 : 1} maxlength=${this.long ? LONG_TEXT_MAX : TEXT_MAX} aria-label=${this.label}
        aria-describedby=${this.describedBy || nothing} aria-invalid=${refused ? 'true' : nothing} data-path=${this.path}
        @input=${this.#typed} @keydown=${this.#key} @compositionstart=${this.#compose} @compositionend=${this.#composed}
      ></textarea>
      ${this.joined ? html`<span class="ws-joined">${this.say('worksheet.joined', this.joined)}</span>` : nothing}
      ${refused ? html`<span class="ws-refused" role="alert">${this.#why(refused)}</span>` : nothing}`;
  }

  /** @param {string} code */
  #why(code) {
    const note = this.room.state.notes[`text ${this.activity}/${this.group}/${this.path}`];
    return this.say('worksheet.refused', note?.text || code);
  }

  get #area() {
    return /** @type {HTMLTextAreaElement} */ (this.querySelector('textarea'));
  }

  #typed = () => {
    const area = this.#area;
    if (!this.long && area.value.includes('\n')) area.value = area.value.replaceAll(/\s*\n\s*/g, ' ');
    this.#grow();
    if (!this.#composing) this.#editor?.type(area.value, area.selectionStart);
  };

  #compose = () => {
    this.#composing = true;
    this.#editor?.compose(true);
  };

  #composed = () => {
    this.#composing = false;
    this.#typed();
    this.#editor?.compose(false);
  };

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    if (event.key === 'Enter' && !this.long && !event.isComposing) event.preventDefault();
  };

  /** Shows the text as it is now; the caret goes with what stands around it. @param {import('./splice.js').Splice[]} others */
  #show(others) {
    const area = this.#area;
    const text = this.#editor?.text ?? '';
    if (!area || area.value === text) return;
    const [start, end] = [area.selectionStart, area.selectionEnd];
    area.value = text;
    if (document.activeElement === area) area.setSelectionRange(carriedPlace(start, others), carriedPlace(end, others));
    this.#grow();
  }

  /** @param {string} participant */
  #mark(participant) {
    this.joined = nameOf(this.room.state, this.activity, participant) || this.say('worksheet.somebody');
    if (this.#editor) this.#editor.joinedWith = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.joined = ''), MARK_STAYS_MS);
  }

  #grow() {
    if (GROWS_ITSELF) return;
    const area = this.#area;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }
}

customElements.define('s4a-worksheet-text', WorksheetText);
