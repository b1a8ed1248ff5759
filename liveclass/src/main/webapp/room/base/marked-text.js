// @ts-check
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { LANGUAGES } from './texts.js';

/** @typedef {import('../connection/protocol.js').Text} Text */
/** @typedef {import('./room.js').Room} Room */

/**
 * A text of the session as the person reads it. If it is not translated yet it comes in the trainer's language, marked
 * in words and in `lang`, so that screen readers pronounce it rightly.
 *
 * @param {Room} room
 * @param {Text|undefined} text
 */
export function marked(room, text) {
  if (!text || !(text.html || text.text)) return nothing;
  // the server made this HTML from Markdown and lets no other HTML through
  const body = text.html === undefined ? text.text : unsafeHTML(text.html);
  if (text.lang === room.texts.language) return body;
  return html`<span lang=${text.lang} class=${text.html === undefined ? 'foreign' : 'foreign foreign-block'}>${body}</span>
    ${untranslated(room, text.lang)}`;
}

/** The mark alone. @param {Room} room @param {string} lang the language that is shown instead */
export function untranslated(room, lang) {
  const name = /** @type {Record<string, string>} */ (LANGUAGES)[lang] ?? lang;
  return html`<span class="untranslated">${room.texts.say('untranslated', name)}</span>`;
}

/** The plain words, for labels and titles, where no mark can stand. @param {Text|undefined} text */
export const plain = (text) => text?.text ?? '';
