/**
 * The record of a session: attendance, poll results, worksheets, chat and a timeline, read from everything that
 * happened, as JSON and as CSV.
 *
 * <p>It replays the journal and asks nothing of the running room. Deliberately absent: texts of the plan (they come from
 * {@code content}). Rules, each named by a test:
 * <ul>
 *   <li>RECORD-1 Trainers get the whole record at any time, learners theirs after the end, the stage none.
 *   <li>RECORD-2 Attendance counts the minutes somebody was here while the session was live; learners see their own.
 *   <li>RECORD-3 Learners see the rounds of polls that were revealed or live; who answered what is for trainers.
 *   <li>RECORD-4 Learners see the worksheets of their own groups and those shown to all, with who wrote what.
 *   <li>RECORD-5 Learners see the plenary chat and that of their own groups; removed messages are gone for everybody.
 *   <li>RECORD-6 Learners see a timeline without calls for the trainer.
 *   <li>RECORD-7 Columns that are computed are computed as in the room.
 *   <li>RECORD-8 When a session ends, the minutes of each learner are handed over, for certificates and progress.
 * </ul>
 */
package eu.secu4all.live.record;
