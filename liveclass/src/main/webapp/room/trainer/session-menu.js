// @ts-check
import { html, nothing } from 'lit';
import { confirmed } from '../base/dialog.js';
import { icon } from '../base/icons.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import './translations.js';

/** What concerns the session as a whole: missing translations, projector, changed plan, end. */
export class SessionMenu extends RoomElement {
  static watches = ['view.session', 'view.agenda'];

  render() {
    const status = this.view.session?.status;
    return html`<div class="session-menu">
      ${status === 'lobby' ? html`<s4a-translations .room=${this.room}></s4a-translations>` : nothing}
      <div class="row">
        <a class="button button-small" href="/sessions/${this.room.id}/stage" target="_blank">
          ${icon('projector')}<span>${this.say('session.projector')}</span></a>
        ${status === 'live' ? this.#act('session.end', this.#end) : nothing}
        ${status === 'ended' ? nothing : this.#act('session.refresh', () => this.room.send('session.refresh', {}, 'session'))}
      </div>
      <s4a-note .room=${this.room} place="session"></s4a-note>
    </div>`;
  }

  /** @param {string} key @param {() => unknown} act */
  #act(key, act) {
    return html`<button class="button button-small" @click=${act}>${this.say(key)}</button>`;
  }

  #end = async () => {
    const title = this.say('session.end');
    const sure = await confirmed(this.room, { title, text: this.say('next.end.text'), yes: title });
    if (sure) void this.room.send('session.end', {}, 'session');
  };
}

customElements.define('s4a-session-menu', SessionMenu);
