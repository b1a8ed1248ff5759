/**
 * Raised hands, in the order in which they went up.
 *
 * <p>Who may lower whose hand is in the table of {@code session}. Plain Java. Rules, each named by a test:
 *
 * <ul>
 *   <li>HAND-1 A hand that is up is not raised again, and keeps its place.
 *   <li>HAND-2 Only a hand that is up is lowered.
 *   <li>HAND-3 The stage sees how many hands are up, never whose.
 *   <li>HAND-4 A hand stays up while its person is away: a lost connection costs nobody their place.
 * </ul>
 */
package eu.secu4all.live.hands;
