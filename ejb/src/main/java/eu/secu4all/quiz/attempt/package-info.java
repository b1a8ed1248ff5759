/**
 * Working through a quiz: answers one by one, the result, further tries, and what the answers of many say of a question.
 *
 * <p>Plain Java: no database, no clock. An attempt is a paper and the answers to it; it lives as long as it is not
 * finished, so a closed tab loses nothing, and there is no time limit: learners with a slow reader or a slow line are not to
 * be worse off. Rules, each named by a test:
 *
 * <ul>
 *   <li>ATTEMPT-1 An answer stays as given, because its feedback is shown at once. The same answer again is fine (a
 *       browser that sends twice), another one is refused.
 *   <li>ATTEMPT-2 Questions are answered in any order. With the last answer the attempt is finished; it may be finished
 *       before, and what is not answered is worth nothing.
 *   <li>ATTEMPT-3 Nothing is answered after the end.
 *   <li>ATTEMPT-4 The result is the share of points reached, in whole per cent, rounded down; it is passed if that is at
 *       least what the quiz asks for (70 unless its author says otherwise).
 *   <li>ATTEMPT-5 After each set of tries (3) one waits (24 hours after the last of them). An unfinished attempt is gone
 *       on with before a new one. Who has passed stays passed and may try further under the same rule.
 *   <li>ATTEMPT-6 Difficulty and discrimination of a question are shown from 10 answers on, the latter not if all
 *       answered alike.
 * </ul>
 */
package eu.secu4all.quiz.attempt;
