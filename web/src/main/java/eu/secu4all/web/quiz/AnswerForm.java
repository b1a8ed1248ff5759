package eu.secu4all.web.quiz;

import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.QuestionView.Form;
import eu.secu4all.quiz.paper.QuestionView.Part;
import eu.secu4all.shared.Refused;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes an answer of what was entered (FORM-1). */
final class AnswerForm {

    private final Entered entered;
    private final Locale locale;

    private AnswerForm(Entered entered, Locale locale) {
        this.entered = entered;
        this.locale = locale;
    }

    /**
     * The answer in the numbers of the form.
     *
     * @throws Refused {@code attempt.nothing}, {@code attempt.incomplete}, {@code attempt.not-a-number}; what else may be
     *     wrong with an answer is for the boundary to say
     */
    static Answer read(Form form, Entered entered, Locale locale) {
        return new AnswerForm(entered, locale).read(form);
    }

    private Answer read(Form form) {
        if (form instanceof QuestionView.Choose choose) {
            return choose.several() ? new Answer.Choices(ticked()) : new Answer.Choice(theTicked());
        }
        if (form instanceof QuestionView.Point point) {
            return new Answer.Spots(point.several() ? ticked() : Set.of(theTicked()));
        }
        if (form instanceof QuestionView.Sort sort) {
            return new Answer.Order(order(sort.items()));
        }
        if (form instanceof QuestionView.Match match) {
            return new Answer.Matches(
                    filled(Entered.MATCH, match.lefts().stream().map(Part::id).toList()));
        }
        if (form instanceof QuestionView.Fill fill) {
            return new Answer.Gaps(filled(
                    Entered.GAP,
                    fill.pieces().stream()
                            .map(AnswerForm::gap)
                            .filter(id -> !id.isEmpty())
                            .toList()));
        }
        return form instanceof QuestionView.Count ? number() : new Answer.Words(written(Entered.WORDS));
    }

    private Set<String> ticked() {
        if (entered.all(Entered.CHOICE).isEmpty()) {
            throw new Refused("attempt.nothing");
        }
        return Set.copyOf(entered.all(Entered.CHOICE));
    }

    private String theTicked() {
        return ticked().iterator().next();
    }

    private List<String> order(List<Part> items) {
        String[] places = new String[items.size()];
        for (Part item : items) {
            String place = entered.in(Entered.PLACE + item.id());
            if (place.matches("[1-9][0-9]?") && Integer.parseInt(place) <= places.length) {
                places[Integer.parseInt(place) - 1] = item.id();
            }
        }
        if (Arrays.asList(places).contains(null)) {
            throw new Refused("attempt.incomplete");
        }
        return List.of(places);
    }

    private Map<String, String> filled(String prefix, List<String> ids) {
        Map<String, String> filled = new HashMap<>();
        for (String id : ids) {
            String value = entered.in(prefix + id).strip();
            if (!value.isEmpty()) {
                filled.put(id, value);
            }
        }
        if (filled.isEmpty()) {
            throw new Refused("attempt.nothing");
        }
        return filled;
    }

    private static String gap(QuestionView.Piece piece) {
        if (piece instanceof QuestionView.Blank blank) {
            return blank.id();
        }
        return piece instanceof QuestionView.Pick pick ? pick.id() : "";
    }

    private Answer number() {
        return new Answer.Quantity(WrittenNumber.read(written(Entered.NUMBER), locale)
                .orElseThrow(() -> new Refused("attempt.not-a-number")));
    }

    private String written(String field) {
        String text = entered.in(field).strip();
        if (text.isEmpty()) {
            throw new Refused("attempt.nothing");
        }
        return text;
    }
}
