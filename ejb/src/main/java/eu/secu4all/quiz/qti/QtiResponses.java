package eu.secu4all.quiz.qti;

import static eu.secu4all.quiz.qti.QtiNames.RESPONSE;
import static eu.secu4all.quiz.qti.QtiNames.identifier;

import eu.secu4all.quiz.Accepted;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is right, and what each thing is worth (QTI-1). */
final class QtiResponses implements Question.Kinds<Void> {

    private static final int DIGITS = 6;

    private final Xml item;
    private final QtiItem writing;

    QtiResponses(Xml item, QtiItem writing) {
        this.item = item;
        this.writing = writing;
    }

    @Override
    public Void single(SingleChoice question) {
        return choices("single", question.stem(), weights(question.options(), Option::id, Option::right));
    }

    @Override
    public Void multiple(MultipleChoice question) {
        return choices("multiple", question.stem(), weights(question.options(), Option::id, Option::right));
    }

    @Override
    public Void hotspot(Hotspot question) {
        String cardinality = question.several() ? "multiple" : "single";
        return choices(cardinality, question.stem(), weights(question.areas(), Hotspot.Area::id, Hotspot.Area::right));
    }

    private Void choices(String cardinality, Stem stem, Map<String, Double> weights) {
        List<String> right = weights.entrySet().stream()
                .filter(weight -> weight.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Double> counted = new LinkedHashMap<>(weights);
        if (cardinality.equals("single")) {
            counted.keySet().retainAll(right);
        }
        declare(RESPONSE, cardinality, "identifier", right, times(counted, stem.points()));
        return null;
    }

    /** Shares of the points: right ones add up to 1, wrong ones to -1. */
    private static <T> Map<String, Double> weights(List<T> parts, Function<T, String> id, Function<T, Boolean> right) {
        double good = parts.stream().filter(right::apply).count();
        double bad = parts.size() - good;
        Map<String, Double> weights = new LinkedHashMap<>();
        parts.forEach(part -> weights.put(identifier(id.apply(part)), right.apply(part) ? 1 / good : -1 / bad));
        return weights;
    }

    @Override
    public Void ordering(Ordering question) {
        List<String> order =
                question.items().stream().map(entry -> identifier(entry.id())).toList();
        declare(RESPONSE, "ordered", "identifier", order, Map.of());
        return null;
    }

    @Override
    public Void matching(Matching question) {
        List<String> pairs = question.pairs().stream()
                .map(pair -> QtiBody.left(pair) + " " + QtiBody.right(pair))
                .toList();
        Map<String, Double> weights = new LinkedHashMap<>();
        pairs.forEach(pair -> weights.put(pair, 1.0 / pairs.size()));
        declare(
                RESPONSE,
                "multiple",
                "directedPair",
                pairs,
                times(weights, question.stem().points()));
        return null;
    }

    @Override
    public Void numeric(Numeric question) {
        declare(RESPONSE, "single", "float", List.of(question.answer().toPlainString()), Map.of());
        return null;
    }

    @Override
    public Void cloze(Cloze question) {
        double share = (double) question.stem().points() / question.gaps().size();
        for (Gap gap : question.gaps()) {
            if (gap instanceof Gap.Chosen chosen) {
                List<String> right = chosen.options().stream()
                        .filter(Option::right)
                        .map(option -> identifier(option.id()))
                        .toList();
                declare(QtiNames.response(gap), "single", "identifier", right, Map.of(right.get(0), share));
            } else {
                words(QtiNames.response(gap), ((Gap.Typed) gap).accepted(), share);
            }
        }
        return null;
    }

    @Override
    public Void shortText(ShortText question) {
        words(RESPONSE, question.accepted(), question.stem().points());
        return null;
    }

    private void words(String name, Accepted accepted, double worth) {
        List<String> words = accepted.words().getOrDefault(writing.language(), List.of());
        if (words.isEmpty()) {
            writing.foreign();
            words = accepted.words().values().stream().flatMap(List::stream).toList();
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        words.forEach(word -> weights.put(word, worth));
        declare(name, "single", "string", words.subList(0, 1), weights);
    }

    private static Map<String, Double> times(Map<String, Double> weights, int points) {
        Map<String, Double> worth = new LinkedHashMap<>();
        weights.forEach((key, weight) -> worth.put(key, weight * points));
        return worth;
    }

    private void declare(String name, String cardinality, String type, List<String> right, Map<String, Double> worth) {
        item.element(
                "responseDeclaration",
                response -> {
                    response.element(
                            "correctResponse", correct -> right.forEach(value -> correct.value("value", value)));
                    if (!worth.isEmpty()) {
                        response.element(
                                "mapping",
                                mapping -> entries(mapping, type, worth),
                                "lowerBound",
                                "0",
                                "defaultValue",
                                "0");
                    }
                },
                "identifier",
                name,
                "cardinality",
                cardinality,
                "baseType",
                type);
    }

    private static void entries(Xml mapping, String type, Map<String, Double> worth) {
        worth.forEach((key, value) -> {
            String mapped = BigDecimal.valueOf(value)
                    .setScale(DIGITS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            if (type.equals("string")) {
                mapping.empty("mapEntry", "mapKey", key, "mappedValue", mapped, "caseSensitive", "false");
            } else {
                mapping.empty("mapEntry", "mapKey", key, "mappedValue", mapped);
            }
        });
    }
}
