// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../base/icons.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';

/** Calls the trainer to the own group while it works. */
export class CallButton extends RoomElement {
  static watches = ['view.calls', 'view.breakouts', 'view.stage', 'view.me'];

  render() {
    const activity = this.view.stage?.activity ?? '';
    const group = this.view.me?.group?.[activity];
    if (!group || this.view.breakouts?.[activity]?.state !== 'running') return nothing;
    const called = this.view.calls?.[`${activity}-${group}`] !== undefined;
    const command = called ? 'call.withdraw' : 'call.raise';
    return html`<s4a-note .room=${this.room} place="call" quiet></s4a-note>
      <button class="button ${called ? 'button-up' : ''}" aria-pressed=${called ? 'true' : 'false'}
        @click=${() => this.room.send(command, { activity }, 'call')}>
        ${icon('bell')}<span>${this.say(called ? 'call.withdraw' : 'call.raise')}</span>
      </button>`;
  }
}

customElements.define('s4a-call-button', CallButton);
