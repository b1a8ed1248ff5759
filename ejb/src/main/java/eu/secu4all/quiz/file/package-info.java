/**
 * {@code quiz.yaml}: the questions of a quiz, or the checks of a lesson, as an author writes them.
 *
 * <p>Rules, each named by a test:
 *
 * <ul>
 *   <li>FILE-Q-1 A question is read as its kind says; keys of another kind are a fault.
 *   <li>FILE-Q-2 What is wrong with a question as such (no right option, a gap that is not in the text) is a fault at the
 *       line of the key that it is about.
 *   <li>FILE-Q-3 Ids of questions and of sources are unique in the file, and a question names a source that is there.
 *   <li>FILE-Q-4 All mistakes are found at once; with a mistake the bank is not to be used.
 *   <li>FILE-Q-5 A bank that is written and read again is the same.
 * </ul>
 */
package eu.secu4all.quiz.file;
