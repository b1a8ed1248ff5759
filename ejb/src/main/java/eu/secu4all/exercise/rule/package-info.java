/**
 * Reads what was handed in, and adds up what was given for it. Plain Java: no database, no clock, no JSON. Its rules are
 * those of {@code exercise}: EXER-6 and EXER-8.
 */
package eu.secu4all.exercise.rule;
