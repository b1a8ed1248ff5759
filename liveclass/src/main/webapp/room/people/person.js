// @ts-check
import { html, nothing } from 'lit';
import { confirmed } from '../base/dialog.js';
import { icon } from '../base/icons.js';
import { RoomElement } from '../base/room-element.js';

/** One person: name, organisation, role, and whether the connection holds. A trainer can remove a learner. */
export class Person extends RoomElement {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../connection/protocol.js').Person & {id: string}} */
    this.person = { id: '', name: '', role: 'learner', here: true };
  }

  render() {
    const { id, name, organisation, role, here } = this.person;
    const me = id === this.room.me?.id;
    return html`<div class="person ${here ? '' : 'person-away'}">
      <span class="person-dot" aria-hidden="true"></span>
      <span class="person-name">${name}
        ${me ? html`<span class="chip">${this.say('people.you')}</span>` : nothing}
        ${role === 'trainer' ? html`<span class="chip chip-accent">${this.say('people.trainer')}</span>` : nothing}
        ${here ? nothing : html`<span class="chip">${this.say('people.isAway')}</span>`}
      </span>
      <span class="person-organisation">${organisation}</span>
      ${this.room.isTrainer && role !== 'trainer'
        ? html`<button class="icon-button" aria-label=${this.say('people.remove', name)} @click=${this.#remove}>${icon('close')}</button>`
        : nothing}
    </div>`;
  }

  async #remove() {
    const { id, name } = this.person;
    const sure = await confirmed(this.room, {
      title: this.say('people.remove', name),
      text: this.say('people.removeText', name),
      yes: this.say('people.removeYes'),
    });
    if (sure) void this.room.send('person.remove', { participant: id });
  }
}

customElements.define('s4a-person', Person);
