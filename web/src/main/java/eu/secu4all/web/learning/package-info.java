/**
 * A learner's way through the programme on screen: to take part, to go on where one stopped, to see how far one is, and
 * what to do next.
 *
 * <p>Deliberately absent: what is read ({@code web.programme}), and what is answered ({@code web.quiz}). Rules, each named by
 * a test:
 * <ul>
 *   <li>WAY-1 Whoever takes part is told beforehand who will see how far they are.
 *   <li>WAY-2 The place in a unit is remembered while one reads, and found again on any device; who does not take part
 *       leaves no trace.
 *   <li>WAY-3 A unit is read when each part of it was on the screen: in this browser, or before the place at which one
 *       stopped in another.
 *   <li>WAY-4 What another site makes a browser do is told to nobody.
 * </ul>
 */
package eu.secu4all.web.learning;
