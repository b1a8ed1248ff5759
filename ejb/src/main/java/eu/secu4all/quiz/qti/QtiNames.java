package eu.secu4all.quiz.qti;

import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.QuizLimits;
import eu.secu4all.quiz.exchange.Ids;
import java.util.HashMap;
import java.util.Map;

/** Our ids may begin with a digit, identifiers of QTI may not: those are written with a low line in front. */
final class QtiNames {

    static final String RESPONSE = "RESPONSE";
    static final String SCORE = "SCORE";
    static final String MAXSCORE = "MAXSCORE";
    static final String FEEDBACK = "FEEDBACK";
    static final String GENERAL = "general";

    private final Ids ids = new Ids();
    private final Map<String, String> known = new HashMap<>();

    static String identifier(String id) {
        return Character.isDigit(id.charAt(0)) ? "_" + id : id;
    }

    /** The response of a gap. */
    static String response(Gap gap) {
        return RESPONSE + "_" + gap.id();
    }

    /** A right-hand side that matches nothing. */
    static String extra(int index) {
        return "_x" + index;
    }

    /** The id for an identifier of an item, the same each time. */
    String id(String identifier) {
        String plain = identifier.startsWith("_") ? identifier.substring(1) : identifier;
        return known.computeIfAbsent(
                identifier, name -> QuizLimits.ID.matcher(plain).matches() ? ids.exactly(plain) : ids.of(plain));
    }
}
