/**
 * Practical exercises in a browser, from the first word to the assessment. What the services refuse is in {@code inside}.
 */
package eu.secu4all.it.exercise;
