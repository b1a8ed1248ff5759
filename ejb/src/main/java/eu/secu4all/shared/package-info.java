/**
 * The small rest that several features truly need: refusals, ids, the clock, how instants are stored, how often an address
 * may knock, tables as CSV. Nothing with a life of its own belongs here. Rules, each named by a test:
 *
 * <ul>
 *   <li>CSV-1 RFC 4180 in UTF-8 with a byte order mark.
 *   <li>CSV-2 Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
 * </ul>
 */
package eu.secu4all.shared;
