/**
 * Papers: which questions of a bank somebody gets in which order, and what they see of each before and after answering.
 *
 * <p>Plain Java: no database, no clock; chance is a stored seed. Rules, each named by a test:
 *
 * <ul>
 *   <li>PAPER-1 The same bank, length and seed give the same paper, on every machine and Java.
 *   <li>PAPER-2 A paper has each question once, as many as asked for or as there are.
 *   <li>PAPER-3 What is shown before the answer is the same whatever the right answer is: no key, no feedback, no id of the
 *       bank (authors give telling ones), and an order that does not depend on the right order or the right partner. That
 *       one or several areas of an image are right is told.
 *   <li>PAPER-4 An answer comes in the numbers of the paper and is kept in the ids of the bank; there and back it is the
 *       same answer.
 *   <li>PAPER-5 After the answer one sees the right one, the feedback of the options and of the question, and the source.
 * </ul>
 */
package eu.secu4all.quiz.paper;
