/**
 * The worksheets that groups fill in together.
 *
 * <p>Plain Java: no sockets, no JSON, no database, no clock. Deliberately absent: who may edit when (that is
 * {@code breakout}), and all texts of the form. Rules, each named by a test:
 * <ul>
 *   <li>WS-1 A splice is carried over everything that happened since its base: of two inserts at one place the one
 *       accepted earlier comes first, and what is inserted into a part that somebody else removes stays.
 *   <li>WS-2 The last 200 splices of a cell are kept; an edit on an older base is stale.
 *   <li>WS-3 Clients with one unanswered splice a cell, carrying their own edits by the same rule, end up with one text.
 *   <li>WS-4 Of values the last one counts; the events keep every one with its author.
 *   <li>WS-5 Sums and products are computed, never entered; a result stands once all its cells are filled.
 *   <li>WS-6 A removed row is hidden, can be restored, and may still be written to by who had not seen it go.
 *   <li>WS-7 A pair of surrogates is never split.
 *   <li>WS-8 A worksheet that was shown to everybody stays visible to everybody.
 *   <li>WS-9 Who goes on with what they just wrote comes first at that place: others tear no word.
 * </ul>
 */
package eu.secu4all.live.worksheet;
