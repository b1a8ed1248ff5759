package eu.secu4all.quiz.attempt;

import java.time.Duration;

/**
 * Under which terms a quiz is taken.
 *
 * @param draw questions of the bank on one paper
 * @param pass per cent from which it is passed
 * @param tries in a row before a wait
 * @param pause after the last of them
 */
public record Terms(int draw, int pass, int tries, Duration pause) {}
