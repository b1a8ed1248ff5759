// @ts-check
/** Answers as the protocol has them (POLL-3), and what a person is still writing. */

export const WORD_MAX = 25;
export const TEXT_MAX = 500;
const WORDS_ASKED_MAX = 10;

/** Sent by the tap itself: there is nothing more to decide. @param {string} type */
export const isTapped = (type) => type === 'single_choice' || type === 'scale';

/** @param {any} content */
export const wordsAsked = (content) => Math.min(WORDS_ASKED_MAX, Math.max(1, content.choicesMax ?? 1));

/**
 * The answer to send for what stands in the form.
 *
 * @param {string} type
 * @param {any} draft options, point and words as in the answer; number as typed; text
 * @param {string} language in which numbers are typed
 * @returns {any} undefined if there is nothing to send yet
 */
export function answerOf(type, draft, language) {
  switch (type) {
    case 'single_choice':
    case 'multiple_choice':
      return draft?.options?.length ? { options: [...draft.options].sort() } : undefined;
    case 'scale':
      return draft?.point ? { point: draft.point } : undefined;
    case 'numeric': {
      const number = numberIn(String(draft?.number ?? ''), language);
      return number === undefined ? undefined : { number };
    }
    case 'word_cloud': {
      const words = (draft?.words ?? []).map(tidy).filter(Boolean);
      return words.length ? { words: [...new Set(words)] } : undefined;
    }
    default:
      return draft?.text?.trim() ? { text: draft.text.trim() } : undefined;
  }
}

/** @param {string} word */
const tidy = (word) => word.trim().replace(/\s+/g, ' ').toLowerCase();

/** What stands between thousands: 1.200 is twelve hundred in German and Italian, and 1,200 in English. @type {Record<string, RegExp>} */
const GROUPED = { de: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, it: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ };

/**
 * Numbers as people type them, with comma or point.
 *
 * @param {string} typed
 * @param {string} language in which they type
 * @returns {number|undefined} undefined if it is none
 */
export function numberIn(typed, language) {
  const signs = typed.trim().replace(/[\s\u00a0\u202f']/g, '').replace('\u2212', '-');
  const grouped = GROUPED[language]?.test(signs);
  const plain = (grouped ? signs.replaceAll(language === 'en' ? ',' : '.', '') : signs).replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** @param {any} one @param {any} other */
export function sameAnswer(one, other) {
  const key = (/** @type {any} */ answer) => JSON.stringify(answer?.options ? { options: [...answer.options].sort() } : answer);
  return one !== undefined && other !== undefined && key(one) === key(other);
}

/** What a person has not sent yet, over a reload of the tab. */
export class Drafts {
  /** @param {string} room @param {string} activity @param {number} round */
  constructor(room, activity, round) {
    this.key = `s4a-${room}-vote-${activity}-${round}`;
  }

  get() {
    return JSON.parse(sessionStorage.getItem(this.key) ?? 'null') ?? undefined;
  }

  /** @param {any} draft undefined: forget it */
  set(draft) {
    if (draft === undefined) sessionStorage.removeItem(this.key);
    else sessionStorage.setItem(this.key, JSON.stringify(draft));
  }
}
