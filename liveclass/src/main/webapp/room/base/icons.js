// @ts-check
import { svg, html } from 'lit';

/** Line icons on a 24 grid. They never stand alone: a word stands beside them, or the button has a label. */
const SHAPES = {
  arrowLeft: svg`<path d="M15 5l-7 7 7 7"/>`,
  arrowRight: svg`<path d="M9 5l7 7-7 7"/>`,
  bell: svg`<path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4"/>`,
  chat: svg`<path d="M4 5h16v11H10l-5 4v-4H4z"/>`,
  check: svg`<path d="M5 12.5l5 5L19 7"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  coffee: svg`<path d="M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h2a2.5 2.5 0 0 1 0 5h-2M8 3v3M12 3v3"/>`,
  door: svg`<path d="M6 21V4l9-1v19zM15 5h4v16H3M12 12v1"/>`,
  flag: svg`<path d="M6 21V4h12l-3 4 3 4H6"/>`,
  globe: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c3 2.6 3 14.4 0 17M12 3.5c-3 2.6-3 14.4 0 17"/>`,
  group: svg`<circle cx="9" cy="8" r="3.2"/><path d="M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5.2a3.2 3.2 0 0 1 0 5.6M17 14.4c2.6.6 4 2.5 4 5.6"/>`,
  hand: svg`<path d="M8 13V6.5a1.5 1.5 0 0 1 3 0V11V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2 7-6 7-3 0-4.500-1.500-6-4.500L3.500 13a1.500 1.500 0 0 1 2.500-1.500z"/>`,
  help: svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.8.4-1 .9-1 1.900M12 17v.2"/>`,
  list: svg`<path d="M9 6h11M9 12h11M9 18h11M4.500 6h.1M4.500 12h.1M4.500 18h.1"/>`,
  megaphone: svg`<path d="M4 10v4h3l9 5V5l-9 5zM19 9.500a4 4 0 0 1 0 5"/>`,
  offline: svg`<path d="M4 4l16 16M5 10a11 11 0 0 1 4-2.300M13 7.200a11 11 0 0 1 6 2.800M8.500 14a5.500 5.500 0 0 1 5-1.300M12 18v.2"/>`,
  person: svg`<circle cx="12" cy="8" r="3.800"/><path d="M4.500 20.500c0-4.500 3-7 7.500-7s7.500 2.500 7.500 7"/>`,
  play: svg`<path d="M7 5l12 7-12 7z"/>`,
  poll: svg`<path d="M5 20V11M12 20V4M19 20v-6"/>`,
  projector: svg`<path d="M3 5h18v11H3zM12 16v5M8 21h8"/>`,
  slides: svg`<path d="M4 5h16v11H4zM8 20h8"/>`,
  trash: svg`<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13"/>`,
  warning: svg`<path d="M12 4l9 16H3zM12 10v4.500M12 17.200v.2"/>`,
};

/** @typedef {keyof typeof SHAPES} IconName */

/** @param {IconName} name */
export const icon = (name) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[name]}</svg>`;
