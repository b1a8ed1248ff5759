/**
 * Histories: people vote, talk and write for minutes while servers are killed and networks fail, everything they do and
 * hear is written down, and at the end the record, the views and what was acknowledged are held against each other, as
 * Jepsen does. Short in every build; {@code -Dfaults.minutes=10} makes it long, {@code -Dfaults.seed=42} the same again.
 *
 * <ul>
 *   <li>HISTORY-1 What was acknowledged is in the record exactly once, under the number of the acknowledgement.
 *   <li>HISTORY-2 What was refused is not in the record.
 *   <li>HISTORY-3 The record has one order, without gaps; everybody was shown its events in this order.
 *   <li>HISTORY-4 The tally is the fold of the record.
 *   <li>HISTORY-5 An acknowledgement comes only after the commit.
 *   <li>HISTORY-6 Who stayed, and whoever comes now, sees the same.
 * </ul>
 *
 * <p>What this does not show: that the disk keeps what the database has flushed; a killed process leaves that to the
 * kernel.
 */
package eu.secu4all.it.history;
