// @ts-check
const SMALLEST = 0.6;
const STEP = 0.05;

/**
 * Makes the text of a slide, or of a poll, a little smaller until all of it is seen: on a projector nobody can scroll.
 * What still does not fit at the smallest size scrolls. A slide that may grow freely (on a phone) keeps its size.
 *
 * @param {HTMLElement} slide
 */
export function fit(slide) {
  let size = 1;
  slide.style.setProperty('--fit', '1');
  while (slide.scrollHeight > slide.clientHeight + 1 && size > SMALLEST) {
    size -= STEP;
    slide.style.setProperty('--fit', size.toFixed(2));
  }
}
