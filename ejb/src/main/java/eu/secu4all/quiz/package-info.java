/**
 * Questions of a quiz, what answers to them may look like, and what an answer is worth.
 *
 * <p>Plain Java: no files, no JSON, no database, no clock. How questions are shown is {@code quiz.paper}, how somebody
 * works through them is {@code quiz.attempt}. Rules, each named by a test:
 *
 * <ul>
 *   <li>QUIZ-1 An answer is worth a share from 0 (wrong) to 1 (all right) of its question's points; {@link Marking} has
 *       the formulas. The right answer is worth 1.
 *   <li>QUIZ-2 Ticking everything, or the reverse of an order, is worth nothing.
 *   <li>QUIZ-3 Words are compared without regard to case, accents, ligatures, kinds of dash and apostrophe, and how many
 *       spaces; those of any language count, because a term does not become wrong in a neighbour's language.
 *   <li>QUIZ-4 A number is right within the tolerance, both ends included, in exact decimal arithmetic.
 *   <li>QUIZ-5 An answer has the form of its question and names only what the question has.
 *   <li>QUIZ-6 Every list, number and text has a limit, named in {@link QuizLimits}; a question that could not be answered
 *       rightly, or only rightly, is refused.
 *   <li>QUIZ-7 Ids are unique: questions and sources in the bank, parts in their question.
 * </ul>
 */
package eu.secu4all.quiz;
