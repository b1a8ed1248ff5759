// @ts-check
import { html, nothing } from 'lit';
import { confirmed } from '../base/dialog.js';
import { icon } from '../base/icons.js';
import '../base/note.js';
import { RoomElement } from '../base/room-element.js';
import { gapsOf } from './gaps.js';

/** What concerns the session as a whole: end, reopen, record, projector, changed plan, missing translations. */
export class SessionMenu extends RoomElement {
  static watches = ['view.session', 'view.agenda'];

  render() {
    const status = this.view.session?.status;
    return html`<div class="session-menu">
      ${status === 'lobby' ? this.#gaps() : nothing}
      <div class="row">
        <a class="button button-small" href="/live/room/${this.room.id}?view=stage" target="_blank">
          ${icon('projector')}<span>${this.say('session.projector')}</span></a>
        ${status === 'ended' ? this.#ended() : nothing}
        ${status === 'live' ? this.#act('session.end', this.#end) : nothing}
        ${status === 'ended' ? nothing : this.#act('session.refresh', () => this.room.send('session.refresh', {}, 'session'))}
      </div>
      <s4a-note .room=${this.room} place="session"></s4a-note>
    </div>`;
  }

  #ended() {
    return html`<a class="button button-small" href="/live/room/${this.room.id}/record">${icon('list')}<span>${this.say('session.record')}</span></a>
      ${this.#act('session.reopen', () => this.room.send('session.reopen', {}, 'session'))}`;
  }

  /** @param {string} key @param {() => unknown} act */
  #act(key, act) {
    return html`<button class="button button-small" @click=${act}>${this.say(key)}</button>`;
  }

  #gaps() {
    const { language } = this.room.texts;
    const gaps = this.plan ? gapsOf(this.plan, language) : 0;
    return gaps ? html`<p class="gaps">${icon('warning')}<span>${this.count('session.gaps', gaps)}</span></p>` : nothing;
  }

  #end = async () => {
    const title = this.say('session.end');
    const sure = await confirmed(this.room, { title, text: this.say('next.end.text'), yes: title });
    if (sure) void this.room.send('session.end', {}, 'session');
  };
}

customElements.define('s4a-session-menu', SessionMenu);
