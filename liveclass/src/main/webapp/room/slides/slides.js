// @ts-check
import { html, nothing } from 'lit';
import { marked, untranslated } from '../base/marked-text.js';
import { RoomElement } from '../base/room-element.js';
import { fit } from './fit.js';
import { placeOf } from './place.js';

/** The slide on the stage: Markdown, or a page of an uploaded deck as an image. */
export class Slides extends RoomElement {
  static properties = { activity: {} };
  static watches = ['view.stage', 'view.agenda', 'own'];

  #shown = '';
  #resized = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.activity = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
    // images and fonts change the height when they arrive; their load events do not bubble
    this.addEventListener('load', () => this.#fit(), true);
    void document.fonts.ready.then(() => this.#fit());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  updated() {
    this.#fit();
    const place = placeOf(this.room.state);
    const shown = `${this.activity} ${place?.slide}`;
    if (shown !== this.#shown) this.querySelector('.slide')?.scrollTo(0, 0);
    this.#shown = shown;
  }

  #fit() {
    const slide = this.querySelector('.slide');
    if (slide instanceof HTMLElement) fit(slide);
  }

  render() {
    const content = this.contentOf(this.activity);
    const place = placeOf(this.room.state);
    if (!content || !place) return html`<div class="slide" aria-busy="true"></div>`;
    return content.deck ? this.#page(content.deck, place.slide) : this.#slide(content.slides?.[place.slide - 1]);
  }

  /** @param {{id: string, body: import('../connection/protocol.js').Text}|undefined} slide */
  #slide(slide) {
    return html`<div class="slide" tabindex="0" role="group" aria-labelledby="stage-title">
      <div class="slide-body">${marked(this.room, slide?.body)}</div>
    </div>`;
  }

  /** @param {{lang: string, file: number, pages: number}} deck @param {number} slide */
  #page({ lang, file, pages }, slide) {
    const page = Math.min(slide, pages);
    const foreign = lang !== this.room.texts.language;
    return html`<figure class="slide-page">
      <img src=${this.room.door.fileAddress(file, page)} alt=${this.say('slides.page', page, pages)} />
      ${page < pages ? html`<link rel="prefetch" as="image" href=${this.room.door.fileAddress(file, page + 1)} />` : nothing}
      ${foreign ? html`<figcaption>${untranslated(this.room, lang)}</figcaption>` : nothing}
    </figure>`;
  }
}

customElements.define('s4a-slides', Slides);
