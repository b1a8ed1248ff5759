/**
 * When a unit, a module, a programme is done, what is open to a learner, and what to do next.
 *
 * <p>Plain Java: facts in, progress out; no database, no clock, no texts. Rules, each named by a test:
 *
 * <ul>
 *   <li>LEARN-1 A unit is done when the facts about it meet its {@link Completion}; each kind counts one sort of fact.
 *   <li>LEARN-2 What is done stays done, even if the unit changes afterwards.
 *   <li>LEARN-3 A fact counts once, however often it is told; of several assessments the last counts, of attended minutes
 *       the sum over sessions.
 *   <li>LEARN-4 A module is open when all modules it requires are done; a unit when its module is open and all units it
 *       requires are done. What is closed says which ones are missing. Requirements decide what may be begun, never what
 *       counts: whoever has done a closed unit (came to a live class early) has done it.
 *   <li>LEARN-5 A requirement that is not in the programme (any more) is none, so that nobody is locked out for ever.
 *   <li>LEARN-6 Progress is the minutes of what is done, in whole per cent of all minutes, rounded down; 100 only if all is
 *       done. Where no minutes are given each unit counts alike.
 *   <li>LEARN-7 Next comes the unit that was begun last, else the first one in order that is open and not done. Live
 *       sessions are appointments, not to be gone on with, and a quiz that has to wait is not offered.
 *   <li>LEARN-8 Somebody is behind who lacks more than ten points of the per cent that an even pace from start to due date
 *       would have made by now; ahead, who has more than ten points too many.
 * </ul>
 */
package eu.secu4all.learning.rule;
