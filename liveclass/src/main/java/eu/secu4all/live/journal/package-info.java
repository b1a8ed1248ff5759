/**
 * Keeps what happens in all rooms: one thread stores what has gathered, in one bulk insert and one commit, while the next
 * events gather.
 *
 * <p>Deliberately absent: what the entries mean. Rules, each named by a test:
 * <ul>
 *   <li>JOURNAL-1 A batch is reported as stored only after its commit, in the order it was given.
 *   <li>JOURNAL-2 When the database is away, batches wait and are tried again; none is lost, none is stored twice.
 *   <li>JOURNAL-3 If a number is taken by other hands, the batch is fenced, and nothing of that room is stored any more;
 *       a batch whose commit was stored although its answer was lost is no such case.
 *   <li>JOURNAL-4 What comes after a pause is stored at once; while more keeps coming, commits begin at least 10 ms after
 *       each other.
 *   <li>JOURNAL-5 A batch that the database will never take is fenced, and the other rooms' batches are stored: nobody waits
 *       for what cannot be stored.
 * </ul>
 */
package eu.secu4all.live.journal;
