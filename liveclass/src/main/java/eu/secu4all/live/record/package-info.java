/**
 * What is kept of a session for afterwards: who was there how long, what the polls brought, what was said, what happened.
 *
 * <p>Read from the same events as the live room, apart from it, so that the room carries nothing it does not need. The
 * worksheets are those of the room's view. Plain Java. Rules, each named by a test:
 *
 * <ul>
 *   <li>REC-1 Attendance is every stay in the room; its minutes count only while the session was live.
 *   <li>REC-2 A stay that a stop of the server cut off ends with the last event before it.
 *   <li>REC-3 A learner finds their own attendance, the polls whose results they were shown, {@code all} and their own
 *       groups' chat, and of the timeline what concerned everybody.
 *   <li>REC-4 Who answered what is in the record of named polls, for trainers; of anonymous polls it is nowhere.
 *   <li>REC-5 Of a removed message the record says that there was one, not what it said.
 * </ul>
 */
package eu.secu4all.live.record;
