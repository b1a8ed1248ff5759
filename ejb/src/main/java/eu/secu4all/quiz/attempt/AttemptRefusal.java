package eu.secu4all.quiz.attempt;

import eu.secu4all.quiz.AnswerFault;
import java.util.Locale;

/** Why an answer is not taken. */
public enum AttemptRefusal {
    NO_SUCH_QUESTION,
    ANSWERED_ALREADY,
    FINISHED,
    WRONG_KIND,
    NOTHING,
    NO_SUCH_PART,
    INCOMPLETE,
    TOO_MANY,
    TOO_LONG,
    NOT_A_NUMBER;

    static AttemptRefusal of(AnswerFault fault) {
        return valueOf(fault.name());
    }

    /** Its key in the bundle {@code texts/refusals}. */
    public String key() {
        return "attempt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
