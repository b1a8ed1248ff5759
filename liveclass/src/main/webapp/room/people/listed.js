// @ts-check
/** @typedef {import('../connection/protocol.js').Person} Person */

/**
 * Trainers first, then by name as the language sorts; only those whose name or organisation has the words in it.
 *
 * @param {Record<string, Person>} people by id
 * @param {string} search
 * @param {string} locale
 * @returns {(Person & {id: string})[]}
 */
export function listed(people, search, locale) {
  const words = search.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const matches = (/** @type {Person} */ { name, organisation }) => {
    const text = `${name} ${organisation ?? ''}`.toLocaleLowerCase(locale);
    return words.every((word) => text.includes(word));
  };
  const collator = new Intl.Collator(locale);
  const rank = (/** @type {Person} */ { role }) => (role === 'trainer' ? 0 : 1);
  return Object.entries(people)
    .map(([id, person]) => ({ id, ...person }))
    .filter(matches)
    .sort((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name));
}
