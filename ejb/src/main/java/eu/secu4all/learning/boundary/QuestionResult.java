package eu.secu4all.learning.boundary;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.attempt.Statistics;

/** What the first tries of all learners say of a question; {@code question} is its id in the bank. */
public record QuestionResult(String question, LocalizedText ask, Statistics statistics) {}
