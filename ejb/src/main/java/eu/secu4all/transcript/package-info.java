/**
 * The append-only record of each live session: numbered entries with a time, an author and a body that this package
 * never reads. It knows no meaning; {@code live.journal} writes it and makes the session from it again.
 *
 * <p>Rules, each named by a test:
 * <ul>
 *   <li>TRANS-1 Entries of one batch are stored all or none, durably, before {@code append} returns.
 *   <li>TRANS-2 The number of an entry is unique in its session: of two writers with the same number one fails.
 *   <li>TRANS-3 An entry is never changed; it goes only with its whole session (erasure).
 *   <li>TRANS-4 Beside the record stands how many minutes each learner attended, as counted when the session last ended;
 *       whoever wants to know is told in the same transaction ({@code AttendanceKept}).
 *   <li>TRANS-5 What the database will never take is told from a database that is away: only the latter is worth waiting for.
 * </ul>
 */
package eu.secu4all.transcript;
