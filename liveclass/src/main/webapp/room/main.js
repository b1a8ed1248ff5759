// @ts-check
import { html, render } from 'lit';
import { Room } from './base/room.js';

const [, id, page] = location.pathname.match(/\/room\/(\d+)(?:\/(\w+))?/) ?? [];
const room = new Room(id, new URLSearchParams(location.search));

if (page === 'record') {
  await import('./record/record-page.js');
  await room.startReading();
  render(html`<s4a-record-page .room=${room}></s4a-record-page>`, document.body);
} else {
  await import('./session/room-page.js');
  await room.start();
  render(html`<s4a-room-page .room=${room}></s4a-room-page>`, document.body);
}
