package eu.secu4all.live.record;

import eu.secu4all.live.poll.RoundOutcome;
import eu.secu4all.schedule.boundary.Activity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One poll as lines of a table: one for each option, point, word or text, or for each figure of a numeric poll.
 *
 * @param say the word of the house with this name
 */
record PollLines(Activity.Poll poll, Reader reader, UnaryOperator<String> say) {

    private static final List<String> FIGURES = List.of("median", "mean", "min", "max");

    List<Object[]> of(RoundOutcome round) {
        List<Object[]> lines = new ArrayList<>();
        Map<String, Object> results = round.results();
        inner(results, "counts").forEach((item, count) -> lines.add(line(round, item, count)));
        inner(results, "words").forEach((word, count) -> lines.add(line(round, word, count)));
        inner(results, "texts").forEach((number, text) -> lines.add(text(round, inner(text))));
        for (String figure : FIGURES) {
            if (results.get(figure) instanceof Number number) {
                lines.add(line(round, say.apply(figure), number, null, ""));
            }
        }
        return lines;
    }

    private Object[] line(RoundOutcome round, String item, Object count) {
        boolean right = reader.knowsAnswers(poll.id()) && round.form().right().contains(item);
        return line(round, label(item), count, right ? say.apply("yes") : null, names(round, item));
    }

    private Object[] text(RoundOutcome round, Map<String, Object> text) {
        return line(round, text.get("text"), 1, null, text.getOrDefault("name", ""));
    }

    private Object[] line(RoundOutcome round, Object answer, Object votes, Object right, Object names) {
        return new Object[] {
            reader.wording().plain(poll.title()),
            reader.wording().plain(poll.question()),
            round.round(),
            answer,
            votes,
            round.results().get("voters"),
            right,
            names
        };
    }

    private Object label(String item) {
        return poll.options().stream()
                .filter(option -> option.id().equals(item))
                .<Object>map(option -> reader.wording().plain(option.text()))
                .findFirst()
                .orElseGet(() -> poll.scale() == null ? item : Integer.valueOf(item));
    }

    /** Who gave this answer, in named polls, for trainers (RECORD-3). */
    private String names(RoundOutcome round, String item) {
        if (!reader.isTrainer()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        round.answers().values().forEach(given -> {
            if (given.answer().view().values().stream().anyMatch(said -> gave(said, item))) {
                names.add(given.name());
            }
        });
        return String.join("; ", names);
    }

    private static boolean gave(Object said, String item) {
        return said instanceof List<?> several
                ? several.contains(item)
                : String.valueOf(said).equals(item);
    }

    private static Map<String, Object> inner(Map<String, Object> results, String key) {
        return inner(results.get(key));
    }

    private static Map<String, Object> inner(Object tree) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> inner.put(String.valueOf(key), value));
        }
        return inner;
    }
}
