// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RoomElement } from '../base/room-element.js';
import { membersOf, sizeOf } from './groups.js';

/** The people of one group, with who is away for the moment. */
export class BreakoutMembers extends RoomElement {
  static properties = { activity: {}, group: {} };
  static watches = ['view.breakouts', 'now.people'];

  constructor() {
    super();
    this.activity = '';
    this.group = 0;
  }

  render() {
    const members = membersOf(this.room.state, this.activity, this.room.texts.locale).filter(({ group }) => group === this.group);
    if (members.length === 0) return html`<p class="breakout-none">${this.#nobody()}</p>`;
    return html`<ul class="breakout-members" aria-label=${this.say('breakout.members', this.group)}>
      ${repeat(members, ({ id }) => id, (member) => html`<li class=${member.here ? '' : 'breakout-away'}>
        <span class="breakout-dot" aria-hidden="true"></span><span class="breakout-name">${member.name}</span>
        ${member.id === this.room.me?.id ? html`<span class="chip">${this.say('people.you')}</span>` : nothing}
        ${member.here ? nothing : html`<span class="chip">${this.say('people.isAway')}</span>`}</li>`)}
    </ul>`;
  }

  #nobody() {
    const size = sizeOf(this.view.breakouts?.[this.activity], this.group);
    return size ? this.count('breakout.size', size) : this.say('breakout.empty');
  }
}

customElements.define('s4a-breakout-members', BreakoutMembers);
