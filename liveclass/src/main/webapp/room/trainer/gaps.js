// @ts-check
/**
 * How many titles of the run sheet are not translated into a language.
 *
 * @param {import('../connection/protocol.js').Plan} plan as fetched in that language
 * @param {string} language
 */
export function gapsOf(plan, language) {
  const texts = [plan.title, ...plan.activities.map(({ title }) => title)];
  return texts.filter((text) => text && text.lang !== language).length;
}
