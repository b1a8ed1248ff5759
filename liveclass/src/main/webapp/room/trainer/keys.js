// @ts-check
const ON = [' ', 'PageDown', 'ArrowRight'];
const BACK = ['PageUp', 'ArrowLeft'];
const TYPING = 'input, textarea, select, [contenteditable], [role=tab], [role=radio], [role=slider], dialog';
const PRESSED_BY_SPACE = 'button, a, summary, label';

/**
 * Does this key lead the class on, as presenters know it? Not while somebody types, and the space bar not where it
 * presses what has the focus.
 *
 * @param {KeyboardEvent} event
 * @returns {1|-1|0}
 */
export function leadsOn(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return 0;
  const by = ON.includes(key) ? 1 : BACK.includes(key) ? -1 : 0;
  if (by === 0 || document.querySelector('dialog[open]')) return 0;
  if (!(target instanceof Element)) return by;
  if (target.closest(TYPING)) return 0;
  return key === ' ' && target.closest(PRESSED_BY_SPACE) ? 0 : by;
}
