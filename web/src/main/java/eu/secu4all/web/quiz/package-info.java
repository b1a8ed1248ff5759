/**
 * Questions on screen: checks inside a lesson, questions in one's own words, quizzes, what the answers say of the
 * questions, and banks of questions coming in and going out.
 *
 * <p>Answers are posted by plain forms: no view state, so that whoever thinks for two hours loses nothing, and what was
 * entered comes back with every refusal. Deliberately absent: marking, and what may be seen when, which are {@code quiz}
 * and {@code learning}. Rules, each named by a test:
 *
 * <ul>
 *   <li>FORM-1 What was entered becomes an answer of the question's kind; what is not entered is refused by name.
 *   <li>FORM-2 Numbers are read as the reader's language writes them, and as one would write them by mistake where that
 *       cannot mean anything else.
 *   <li>FORM-3 An answer that was given is shown as it was entered.
 *   <li>SHOW-1 Before the answer the page has nothing that tells the right one, nor a model answer.
 * </ul>
 */
package eu.secu4all.web.quiz;
