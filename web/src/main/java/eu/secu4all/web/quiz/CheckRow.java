package eu.secu4all.web.quiz;

import eu.secu4all.programme.boundary.UnitId;

/**
 * A check inside a lesson on the page.
 *
 * @param address of its own page, to which its form is posted
 * @param back where it stands in its lesson
 * @param join where one takes part; empty for those who do
 * @param problem why the answer was not taken; may be empty
 */
public record CheckRow(QuestionRow question, String address, String back, String join, String problem) {

    static CheckRow of(UnitId unit, String language, boolean takesPart, String problem, QuestionRow question) {
        return new CheckRow(
                question,
                UnitAddress.question("/learning/check", unit, question.id(), language),
                UnitAddress.reader(unit) + "&language=" + language + "#check-" + question.id(),
                takesPart ? "" : UnitAddress.module(unit),
                problem);
    }
}
