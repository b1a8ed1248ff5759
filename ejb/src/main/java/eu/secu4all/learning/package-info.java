/**
 * What becomes of learners in a programme: enrolment, progress, quizzes.
 *
 * <p>Deliberately absent: the contents (they are {@code programme}), questions and marking ({@code quiz}).
 */
package eu.secu4all.learning;
