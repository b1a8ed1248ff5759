/**
 * Pages of practical exercises: the exercise on the page of its unit, one's own worksheets, the door of a group, and the
 * desk of who assesses.
 *
 * <p>Deliberately absent: the worksheet while it is written (the room's client), and who may see what ({@code exercise}).
 */
package eu.secu4all.web.exercise;
