// @ts-check

/** The server's clock as seen from here (TIME-1): countdowns must agree on every screen, however wrong its own clock. */
export class ServerClock {
  #offsetMs = 0;

  /** @param {number} serverMs time in a message that arrived just now */
  hear(serverMs) {
    this.#offsetMs = serverMs - Date.now();
  }

  /** Milliseconds since 1970, by the server. */
  now() {
    return Date.now() + this.#offsetMs;
  }
}
