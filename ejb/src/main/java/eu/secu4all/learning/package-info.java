/**
 * What becomes of learners in a programme: enrolment, cohorts, progress, quizzes.
 *
 * <p>Deliberately absent: the contents (they are {@code programme}), questions and marking ({@code quiz}). When something
 * is done is {@code learning.rule}. Learning knows {@code certificate}, and gives certificates; never the other way round. It
 * knows {@code schedule} and {@code transcript} for the live sessions of units. Rules, each named by a test:
 *
 * <ul>
 *   <li>ENROL-1 Whoever is signed in takes part in a programme by themselves or because they were invited; a trainer lets
 *       people take part with a cohort, which has a start and a due date.
 *   <li>ENROL-2 One takes part once. Whoever leaves and comes back finds what they did before.
 *   <li>ENROL-3 How far somebody has come is seen by themselves, by the trainer who leads their cohort, and by
 *       administrators.
 *   <li>ENROL-4 Coordinators see of the people of their own organisation which units they have done and when, and their
 *       pace; nothing of what they have begun, answered or written.
 *   <li>ENROL-5 A cohort has 500 people at most. Who joins one leaves an earlier one of the same programme.
 *   <li>HONOUR-1 Whoever has done all units of a module has its certificate from that moment on, from the same transaction.
 *   <li>HONOUR-2 Whoever has done all modules of a programme that has at least two has the programme's certificate too.
 *   <li>HONOUR-3 What was earned before there were certificates, or by work in a unit that was withdrawn meanwhile, is made up
 *       for when its learner next comes home.
 *   <li>HONOUR-4 What was given stays, whatever is published later.
 *   <li>HONOUR-5 It rests on the minutes attended, the mean of the best tries at each quiz, and the last assessment of each
 *       exercise.
 *   <li>LIVE-1 A session belongs to the units that name the shipped plan from which it was made.
 *   <li>LIVE-2 When such a session has ended, or is said to be one afterwards, all who were there with an account and take
 *       part have attended the unit, in the same transaction; ended again, the minutes of the whole count.
 *   <li>LIVE-3 Whoever begins to take part has attended the units of sessions at which they were before.
 *   <li>TRY-1 Each answer is kept when it is given, and an attempt goes on after a closed tab or on another device.
 *   <li>TRY-2 What is right leaves the server only with the review of a question that was answered.
 *   <li>TRY-3 The questions of an attempt stay as they were when it began, whatever becomes of the quiz.
 *   <li>TRY-4 An attempt is unknown to everybody but its learner.
 * </ul>
 */
package eu.secu4all.learning;
