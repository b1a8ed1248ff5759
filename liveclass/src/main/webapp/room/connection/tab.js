// @ts-check
const LOCK_PATIENCE_MS = 400;

/**
 * The name of this tab (HS-5): made once, kept over reloads. A duplicated tab inherits the storage of the first and
 * would push it out of the room, so it takes a name of its own.
 *
 * @param {Storage} storage
 * @param {string} key
 * @returns {Promise<{client: string, fresh: boolean}>} fresh: what else the storage holds belongs to another tab
 */
export async function nameOfTab(storage, key) {
  const known = storage.getItem(key);
  if (known && (await hold(known))) return { client: known, fresh: false };
  const client = newName();
  storage.setItem(key, client);
  await hold(client);
  return { client, fresh: known !== null };
}

function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Holds the name as long as the page lives. Without locks (plain HTTP from another host) every name is free.
 *
 * @param {string} name
 * @returns {Promise<boolean>} false: another tab holds it
 */
function hold(name) {
  if (!navigator.locks) return Promise.resolve(true);
  // a reloaded page may ask before its predecessor has let go
  const patience = AbortSignal.timeout(LOCK_PATIENCE_MS);
  return new Promise((resolve) => {
    const forever = () => {
      resolve(true);
      return new Promise(() => {});
    };
    navigator.locks.request(`s4a-tab-${name}`, { signal: patience }, forever).catch(() => resolve(false));
  });
}
