// @ts-check
import { html } from 'lit';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';
import { placeOf, turn } from './place.js';

/** Goes back in the slides on one's own, and back to live. Keeps its place when there are no slides. */
export class SlideTurner extends RoomElement {
  static watches = ['view.stage', 'view.agenda', 'view.session', 'own'];

  render() {
    const place = placeOf(this.room.state);
    const slides = place ? (this.view.agenda?.[place.activity]?.slides ?? 0) : 0;
    const own = place?.own ?? false;
    return html`<div class="turner" ?inert=${!place}>
      <button class="icon-button" ?disabled=${!place || place.slide <= 1} @click=${() => turn(this.room, -1)}
        aria-label=${this.say('slides.back')}>${icon('arrowLeft')}</button>
      <span class="turner-place">${place ? this.say('slides.place', place.slide, slides) : ''}</span>
      <button class="icon-button" ?disabled=${!own} @click=${() => turn(this.room, 1)}
        aria-label=${this.say('slides.on')}>${icon('arrowRight')}</button>
      <button class="button turner-live ${own ? 'button-primary' : ''}" ?disabled=${!own} @click=${() => this.room.set({ own: null })}>
        ${this.say(own ? 'slides.toLive' : 'slides.live')}
      </button>
    </div>`;
  }
}

customElements.define('s4a-slide-turner', SlideTurner);
