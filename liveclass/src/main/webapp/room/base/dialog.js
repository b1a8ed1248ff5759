// @ts-check
import { html, render } from 'lit';

/**
 * Asks before something is lost for others. The browser's own modal dialog keeps the focus in and gives it back.
 *
 * @param {import('./room.js').Room} room
 * @param {{title: string, text: string, yes: string, danger?: boolean}} question in words of the person's language
 * @returns {Promise<boolean>}
 */
export function confirmed(room, { title, text, yes, danger = true }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  const close = (/** @type {string} */ answer) => () => dialog.close(answer);
  render(
    html`<h2 id="dialog-title">${title}</h2>
      <p>${text}</p>
      <div class="dialog-buttons">
        <button class="button" @click=${close('')}>${room.texts.say('cancel')}</button>
        <button class="button ${danger ? 'button-danger' : 'button-primary'}" @click=${close('yes')}>${yes}</button>
      </div>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
