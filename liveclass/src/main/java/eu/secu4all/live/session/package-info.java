/**
 * One live session as a whole: who may do what when, its run sheet, who came and went, and all activities under one
 * roof.
 *
 * <p>Start reading at {@link eu.secu4all.live.session.LiveSession}; who may do what is the table in {@code Rights}. What
 * an activity means is in its own package, what is kept for afterwards in {@code record}. Plain Java. Rules, each named by
 * a test:
 *
 * <ul>
 *   <li>RIGHT-1 Who may send what, and when, is one table; what has no row is allowed to nobody. Who never came, or was
 *       removed, sends nothing.
 *   <li>SESSION-1 A session starts once, with the first activity on the stage; it ends, which closes polls, exercises and
 *       timer; it is reopened where it ended.
 *   <li>SESSION-2 The trainer's message has up to 500 characters.
 *   <li>SESSION-3 Who comes is known by name from then on; coming again changes nothing unless name, organisation, role or
 *       language changed.
 *   <li>SESSION-4 A stop of the server sends everybody away once.
 *   <li>SESSION-5 A run sheet is taken over anew if it is another one, and if what has answers, what was formed and what
 *       is on the stage is still in it.
 *   <li>SESSION-6 Who is removed has no hand up, no group, and does not come back; trainers cannot be removed.
 *   <li>PACE-1 A room whose only activity is an exercise with one group starts by itself, and that exercise with it, without
 *       a clock.
 *   <li>PACE-2 Who works in such a room hands the worksheet in, unless nothing is written in it; then nobody writes in it.
 *   <li>PACE-3 What was given back is gone on with.
 *   <li>STAGE-1 A break begins with its planned minutes on the timer; leaving an activity ends its timer.
 *   <li>LAW-1 Replaying the events gives the live state.
 *   <li>LAW-2 A snapshot and the patches since then are the snapshot of now, for everybody; who changes group gets a new
 *       snapshot instead.
 *   <li>LEAK-1 No view holds what its owner must not see.
 * </ul>
 */
package eu.secu4all.live.session;
