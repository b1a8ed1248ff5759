/**
 * Breakout exercises: the class splits into groups, works for a set time, and comes back.
 *
 * <p>Plain Java: no sockets, no JSON, no database, no clock. Deliberately absent: what the groups write (that is
 * {@code worksheet}), their chat, and roles (the rights table of {@code session}). Rules, each named by a test:
 * <ul>
 *   <li>BRK-1 Late joiners are placed: in the smallest group; by language in the smallest that speaks it; where groups
 *       are chosen, they choose. Groups made by hand take them in when the exercise starts.
 *   <li>BRK-2 60 s before the end the groups are warned, at the end the exercise ends; extending moves both.
 *   <li>BRK-3 Worksheets can be edited only while the exercise runs, by members of the group and by trainers.
 *   <li>BRK-4 One exercise runs at a time; groups are not formed anew while it runs.
 *   <li>BRK-5 By lot, sizes differ by at most one.
 *   <li>BRK-6 Mixed, sizes differ by at most one, and so do the numbers of each organisation's people in the groups.
 *   <li>BRK-7 By language, a group holds one language as long as there are enough groups for all of them.
 *   <li>BRK-8 A group has one call at a time; any member may withdraw it; ending the exercise ends all calls.
 *   <li>BRK-9 Up to 300 members, all learners see who is in which group; beyond, each sees their own place only.
 *   <li>BRK-11 An exercise that is planned with one group has everybody in it, no clock and no trainer: it runs until it is
 *       handed in, and goes on if it is given back.
 *   <li>BRK-10 The stage sees no names and no calls.
 * </ul>
 */
package eu.secu4all.live.breakout;
