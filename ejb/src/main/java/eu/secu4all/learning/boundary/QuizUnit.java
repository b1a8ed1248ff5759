package eu.secu4all.learning.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.quiz.attempt.Terms;

/**
 * The quiz of a unit as it is now.
 *
 * @param source language in which it was written first
 * @param file its {@code quiz.yaml}
 */
public record QuizUnit(String programme, UnitKey key, Terms terms, Language source, String file) {

    public String module() {
        return key.module();
    }

    public String unit() {
        return key.unit();
    }

    public int draw() {
        return terms.draw();
    }

    public int pass() {
        return terms.pass();
    }
}
