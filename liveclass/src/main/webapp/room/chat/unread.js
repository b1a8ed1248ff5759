// @ts-check
/**
 * How many messages of others came since the channel was last looked at.
 *
 * @param {import('../connection/protocol.js').View} view
 * @param {Record<string, number>} read
 */
export function unreadIn(view, read) {
  let unread = 0;
  for (const [channel, messages] of Object.entries(view.chat ?? {})) {
    const last = read[channel] ?? 0;
    for (const [number, { by }] of Object.entries(messages)) {
      if (Number(number) > last && by !== view.me?.id) unread += 1;
    }
  }
  return unread;
}
