/**
 * Carries what people hand in from the room in which they wrote it to the house, and back to them what was given back.
 *
 * <p>Deliberately absent: who may hand in and when (the rights table and {@code session.OwnPace}), and what becomes of it
 * ({@code exercise}). Room and house can only differ if a server stopped between the two; the next visit mends that.
 * Rules, each named by a test:
 * <ul>
 *   <li>HAND-IN-1 What is taken is what stands in the worksheet once nobody can write in it any more: cells and rows that
 *       stand, computed columns included.
 *   <li>HAND-IN-2 What the room knows as handed in and the house does not is handed in now.
 *   <li>HAND-IN-3 What the house gave back is open again before its people are told so.
 * </ul>
 */
package eu.secu4all.live.handin;
