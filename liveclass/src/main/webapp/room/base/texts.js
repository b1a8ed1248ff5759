// @ts-check
/** @typedef {import('../connection/protocol.js').Text} Text */

/** The languages of the house, each by its own name. */
export const LANGUAGES = Object.freeze({ en: 'English', de: 'Deutsch', fr: 'Français', it: 'Italiano' });

/** English, Italian and the others as dates in Europe are written: day before month, 24 hours. @type {Record<string, string>} */
const LOCALES = { en: 'en-GB', de: 'de', fr: 'fr', it: 'it' };

/** The words of this client in one language, and how that language writes numbers, times and plurals. */
export class Texts {
  #texts;
  #plural;
  #number;
  #time;

  /** @param {string} language @param {Record<string, string>} texts key to text, as DOOR-9 sends them */
  constructor(language, texts) {
    this.language = language;
    this.#texts = texts;
    const locale = LOCALES[language] ?? 'en-GB';
    this.locale = locale;
    this.#plural = new Intl.PluralRules(locale);
    this.#number = new Intl.NumberFormat(locale);
    this.#time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  }

  /**
   * A text of the bundle `room`, without its `ui.` prefix. `{0}` and so on are replaced; as in Java, an apostrophe is
   * doubled in texts that have arguments.
   *
   * @param {string} key
   * @param {...(string|number)} args
   * @returns {string}
   */
  say(key, ...args) {
    const text = this.#texts[`ui.${key}`];
    if (text === undefined) return key;
    if (args.length === 0) return text;
    const filled = args.map((each) => (typeof each === 'number' ? this.number(each) : each));
    return text.replace(/''|\{(\d)\}/g, (found, index) => (found === "''" ? "'" : (filled[index] ?? '')));
  }

  /**
   * A text that has a number in it: `key.one` or `key.other`, as the language wants; the number is `{0}`.
   *
   * @param {string} key
   * @param {number} n
   * @param {...(string|number)} args `{1}` and further
   */
  count(key, n, ...args) {
    const form = this.#plural.select(n);
    const exact = `${key}.${form}`;
    return this.say(`ui.${exact}` in this.#texts ? exact : `${key}.other`, n, ...args);
  }

  /** @param {number} value @param {Intl.NumberFormatOptions} [options] */
  number(value, options) {
    return options ? new Intl.NumberFormat(this.locale, options).format(value) : this.#number.format(value);
  }

  /** Hour and minute, as 14:05. @param {number} ms since 1970 */
  time(ms) {
    return this.#time.format(ms);
  }

  /** Day, hour and minute. @param {number} ms since 1970 @param {string} [zone] */
  dateTime(ms, zone) {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(ms);
  }

  /** A countdown: 12:05, with hours 1:02:05. @param {number} ms */
  clock(ms) {
    const seconds = Math.max(0, Math.ceil(ms / 1000));
    const pair = (/** @type {number} */ n) => String(n).padStart(2, '0');
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return h > 0 ? `${h}:${pair(m)}:${pair(s)}` : `${m}:${pair(s)}`;
  }

  /** Names in a row: "Anna, Paul and Marie". @param {string[]} names */
  list(names) {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names);
  }
}

/**
 * The language to begin with, before the server has said which one the person was admitted in: chosen earlier in this
 * tab, asked for in the address, or the browser's.
 *
 * @param {string|null} chosen
 * @param {string|null} asked
 * @param {readonly string[]} browsers
 */
export function firstLanguage(chosen, asked, browsers) {
  const wanted = [chosen, asked, ...browsers].map((each) => (each ?? '').slice(0, 2));
  return wanted.find((each) => each in LANGUAGES) ?? 'en';
}
