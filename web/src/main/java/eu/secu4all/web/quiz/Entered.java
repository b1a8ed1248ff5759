package eu.secu4all.web.quiz;

import eu.secu4all.quiz.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the fields of a question's form, by their names.
 *
 * <p>{@code choice} has what is ticked, {@code number} and {@code words} what is written, {@code place-ITEM} the place of
 * an item from 1, {@code match-LEFT} the right-hand side, {@code gap-GAP} what is in a gap.
 */
record Entered(Map<String, List<String>> fields) {

    static final Entered NOTHING = new Entered(Map.of());

    static final String CHOICE = "choice";
    static final String NUMBER = "number";
    static final String WORDS = "words";
    static final String PLACE = "place-";
    static final String MATCH = "match-";
    static final String GAP = "gap-";

    Entered {
        fields = Map.copyOf(fields);
    }

    static Entered of(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new TreeMap<>();
        parameters.forEach((name, values) -> fields.put(name, List.of(values)));
        return new Entered(fields);
    }

    /** How this answer was entered (FORM-3). */
    static Entered of(Answer answer, Locale locale) {
        Map<String, List<String>> fields = new TreeMap<>();
        if (answer instanceof Answer.Choice choice) {
            fields.put(CHOICE, List.of(choice.option()));
        } else if (answer instanceof Answer.Choices choices) {
            fields.put(CHOICE, List.copyOf(choices.options()));
        } else if (answer instanceof Answer.Spots spots) {
            fields.put(CHOICE, List.copyOf(spots.areas()));
        } else if (answer instanceof Answer.Order order) {
            for (int i = 0; i < order.items().size(); i++) {
                fields.put(PLACE + order.items().get(i), List.of(String.valueOf(i + 1)));
            }
        } else if (answer instanceof Answer.Matches matches) {
            matches.rights().forEach((left, right) -> fields.put(MATCH + left, List.of(right)));
        } else if (answer instanceof Answer.Gaps gaps) {
            gaps.words().forEach((gap, word) -> fields.put(GAP + gap, List.of(word)));
        } else if (answer instanceof Answer.Quantity quantity) {
            fields.put(NUMBER, List.of(WrittenNumber.write(quantity.number(), locale)));
        } else if (answer instanceof Answer.Words words) {
            fields.put(WORDS, List.of(words.text()));
        }
        return new Entered(fields);
    }

    /** What stands in this field; empty if nothing does. */
    String in(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
