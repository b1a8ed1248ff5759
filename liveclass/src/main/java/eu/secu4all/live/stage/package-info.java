/**
 * The stage: which activity, which slide and which worksheets everybody sees, and how long each activity has taken.
 *
 * <p>It knows the order and the kind of the activities, nothing of what happens in them. Plain Java. Rules, each named
 * by a test:
 *
 * <ul>
 *   <li>STAGE-3 Any activity of the run sheet may come next, in any order; a slide counts from 1 and exists.
 *   <li>STAGE-4 Going anywhere shows the activity itself; comparing and single worksheets are for the breakout that is
 *       on the stage, and for groups that exist.
 *   <li>STAGE-5 An activity is ahead until it was on the stage, now while it is, done when it was left.
 *   <li>STAGE-6 The time spent on an activity is the sum of its stays on the stage while the session was live.
 *   <li>STAGE-7 A run sheet that is taken over anew keeps the activity on the stage, with its kind; a slide that is gone
 *       becomes the last.
 * </ul>
 */
package eu.secu4all.live.stage;
