package eu.secu4all.learning.boundary;

import eu.secu4all.language.Language;

/** {@code quiz.yaml} of a lesson, and the language in which it was written first. */
record CheckFile(Language source, String text) {}
