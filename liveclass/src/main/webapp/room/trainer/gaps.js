// @ts-check
import { plain } from '../base/marked-text.js';
import { LANGUAGES } from '../base/texts.js';

/** @typedef {{language: string, missing: number, where: string[]}} Gaps  where: titles of the activities concerned */

/**
 * What the session lacks in each language: everything is fetched as somebody of that language would get it.
 *
 * @param {import('../connection/door.js').Door} door
 * @param {import('../connection/protocol.js').Plan} plan for the titles, in the trainer's language
 * @returns {Promise<Gaps[]>}
 */
export function gapsOf(door, plan) {
  return Promise.all(Object.keys(LANGUAGES).map((language) => gapsIn(language, door, plan)));
}

/** @param {string} language @param {import('../connection/door.js').Door} door @param {import('../connection/protocol.js').Plan} plan */
async function gapsIn(language, door, plan) {
  const other = await door.plan(language);
  let missing = foreign({ title: other.title, description: other.description }, language);
  const where = [];
  for (const { id, title } of plan.activities) {
    const line = other.activities.find((each) => each.id === id);
    const found = foreign(line?.title, language) + foreign(await door.activity(id, language), language);
    missing += found;
    if (found) where.push(plain(title));
  }
  return { language, missing, where };
}

/**
 * Counts the texts that are not in the language.
 *
 * @param {any} content as section 7 of PROTOCOL.md has it
 * @param {string} language
 * @returns {number}
 */
export function foreign(content, language) {
  if (typeof content !== 'object' || content === null) return 0;
  if (typeof content.lang === 'string') return content.lang === language || isEmpty(content) ? 0 : 1;
  return Object.values(content).reduce((sum, part) => sum + foreign(part, language), 0);
}

/** @param {{text?: string, html?: string, file?: number}} text */
const isEmpty = ({ text, html, file }) => !text && !html && !file;
