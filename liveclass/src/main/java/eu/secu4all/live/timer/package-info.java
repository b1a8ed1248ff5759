/**
 * The countdown that everybody sees on the stage.
 *
 * <p>Nothing happens by itself when it has run down: people decide. Plain Java. Rules, each named by a test:
 *
 * <ul>
 *   <li>TIMER-1 A countdown is set for 1 to 480 minutes from now; setting it again replaces it.
 *   <li>TIMER-2 It is extended by 1 to 120 minutes, counted from its end, or from now if it has run down.
 *   <li>TIMER-3 What is not set is neither extended nor cleared.
 * </ul>
 */
package eu.secu4all.live.timer;
