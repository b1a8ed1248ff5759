/**
 * What the ways to exchange a bank with other systems share: what could not be carried over, and ids made from names.
 *
 * <p>Rules, each named by a test of the formats:
 *
 * <ul>
 *   <li>EXCH-1 Nothing is lost silently: what a format cannot express is left out with a note that names the question.
 *   <li>EXCH-2 What a format can express comes back the same.
 *   <li>EXCH-3 An import has no mistake or gives nothing; every mistake has its file and line.
 * </ul>
 */
package eu.secu4all.quiz.exchange;
