package eu.secu4all.quiz.qti;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.QuizLimits;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
import eu.secu4all.quiz.exchange.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One item. */
final class QtiReader {

    private static final Set<String> INLINE = Set.of("textEntryInteraction", "inlineChoiceInteraction");
    private static final Set<String> ASIDE = Set.of("feedbackInline", "rubricBlock");

    private final QtiImport reading;
    private final String file;
    private final XmlNode item;
    private final QtiNames names = new QtiNames();

    QtiReader(QtiImport reading, String file, XmlNode item) {
        this.reading = reading;
        this.file = file;
        this.item = item;
    }

    Optional<Question> read() {
        List<XmlNode> interactions = item.first("itemBody").stream()
                .flatMap(XmlNode::all)
                .filter(node -> node.name().endsWith("Interaction"))
                .toList();
        if (!interactions.isEmpty() && interactions.stream().allMatch(node -> INLINE.contains(node.name()))) {
            return new QtiGaps(this, item.first("itemBody").orElseThrow(), interactions).read();
        }
        if (interactions.size() != 1) {
            return none(item, "exchange.interactions", String.valueOf(interactions.size()));
        }
        XmlNode only = interactions.get(0);
        return switch (only.name()) {
            case "choiceInteraction" -> Optional.of(choice(only));
            case "orderInteraction" -> Optional.of(order(only));
            case "matchInteraction" -> match(only);
            case "hotspotInteraction" -> Optional.of(hotspot(only));
            default -> none(only, "exchange.interaction", only.name());
        };
    }

    Optional<Question> none(XmlNode where, String key, String detail) {
        reading.remark(file, where.line(), key, detail);
        return Optional.empty();
    }

    private Question choice(XmlNode choice) {
        List<String> right = right(choice);
        boolean several = response(choice)
                .filter(declared -> declared.attribute("cardinality").equals("multiple"))
                .isPresent();
        List<Option> options = choice.all("simpleChoice")
                .map(option -> new Option(
                        names.id(option.attribute("identifier")),
                        text(option.says(ASIDE)),
                        right.contains(option.attribute("identifier")),
                        text(option.first("feedbackInline")
                                .map(feedback -> feedback.says(Set.of()))
                                .orElse(""))))
                .toList();
        Stem stem = stem(ask(choice), options);
        return several ? new MultipleChoice(stem, options) : new SingleChoice(stem, options);
    }

    private Question order(XmlNode order) {
        Map<String, XmlNode> choices = new LinkedHashMap<>();
        order.all("simpleChoice").forEach(choice -> choices.put(choice.attribute("identifier"), choice));
        List<String> right = right(order);
        if (right.size() != choices.size() || !choices.keySet().containsAll(right)) {
            reading.fault(file, order.line(), "exchange.order");
        }
        List<Ordering.Item> items = right.stream()
                .filter(choices::containsKey)
                .map(name ->
                        new Ordering.Item(names.id(name), text(choices.get(name).says(ASIDE))))
                .toList();
        return new Ordering(stem(ask(order), List.of()), items);
    }

    private Optional<Question> match(XmlNode match) {
        List<XmlNode> sets = match.all("simpleMatchSet").toList();
        if (sets.size() != 2) {
            return none(match, "exchange.interaction", match.name());
        }
        Map<String, String> lefts = sides(sets.get(0));
        Map<String, String> rights = sides(sets.get(1));
        Map<String, String> extra = new LinkedHashMap<>(rights);
        List<Matching.Pair> pairs = new ArrayList<>();
        for (String pair : right(match)) {
            String[] both = pair.split("\\s+", 2);
            if (both.length == 2 && lefts.containsKey(both[0]) && rights.containsKey(both[1])) {
                pairs.add(new Matching.Pair(
                        names.id(both[0].replaceFirst("^left_", "")),
                        text(lefts.remove(both[0])),
                        text(rights.get(both[1]))));
                extra.remove(both[1]);
            } else {
                reading.fault(file, match.line(), "exchange.pair", pair);
            }
        }
        lefts.values().forEach(alone -> reading.fault(file, match.line(), "exchange.alone", alone));
        List<LocalizedText> others = extra.values().stream().map(this::text).toList();
        return Optional.of(new Matching(stem(ask(match), List.of()), pairs, others));
    }

    private static Map<String, String> sides(XmlNode set) {
        Map<String, String> sides = new LinkedHashMap<>();
        set.all("simpleAssociableChoice")
                .forEach(choice -> sides.put(choice.attribute("identifier"), choice.says(ASIDE)));
        return sides;
    }

    private Question hotspot(XmlNode hotspot) {
        XmlNode object = hotspot.first("object").orElse(hotspot);
        List<String> right = right(hotspot);
        List<Hotspot.Area> areas = new ArrayList<>();
        hotspot.all("hotspotChoice").forEach(choice -> {
            String name = choice.attribute("identifier");
            if (!choice.attribute("shape").equals("rect")) {
                reading.remark(file, choice.line(), "exchange.shape", name);
            }
            String label = choice.attribute("hotspotLabel");
            QtiShape.box(
                            choice.attribute("shape"),
                            choice.attribute("coords"),
                            size(object, "width"),
                            size(object, "height"))
                    .ifPresentOrElse(
                            box -> areas.add(new Hotspot.Area(
                                    names.id(name), text(label.isEmpty() ? name : label), box, right.contains(name))),
                            () -> reading.fault(file, choice.line(), "exchange.coords", name));
        });
        String alt = object.says(Set.of());
        return new Hotspot(
                stem(ask(hotspot), List.of()),
                object.attribute("data"),
                text(alt.isEmpty() ? ask(hotspot) : alt),
                areas);
    }

    private static double size(XmlNode object, String side) {
        String pixels = object.attribute(side);
        return pixels.matches("[0-9]{1,6}") ? Double.parseDouble(pixels) : 0;
    }

    /** What stands before the interaction, and its prompt. */
    private String ask(XmlNode interaction) {
        String prompt =
                interaction.first("prompt").map(node -> node.says(ASIDE)).orElse("");
        String before = item.first("itemBody")
                .map(body -> body.says(Set.of(interaction.name(), "rubricBlock", "feedbackBlock")))
                .orElse("");
        return before.isEmpty() ? prompt : prompt.isEmpty() ? before : before + "\n\n" + prompt;
    }

    Optional<XmlNode> response(XmlNode interaction) {
        return item.all("responseDeclaration")
                .filter(declared ->
                        declared.attribute("identifier").equals(interaction.attribute("responseIdentifier")))
                .findFirst();
    }

    /** The right values, in their order: as declared, else those that are mapped to points. */
    List<String> right(XmlNode interaction) {
        Optional<XmlNode> declared = response(interaction);
        List<String> correct = declared.flatMap(node -> node.first("correctResponse")).stream()
                .flatMap(node -> node.all("value"))
                .map(value -> value.says(Set.of()))
                .toList();
        return correct.isEmpty() ? mapped(interaction) : correct;
    }

    /** Values that are mapped to points. */
    List<String> mapped(XmlNode interaction) {
        return response(interaction).stream()
                .flatMap(node -> node.all("mapEntry"))
                .filter(entry -> entry.attribute("mappedValue").matches("[0-9.]*[1-9][0-9.]*"))
                .map(entry -> entry.attribute("mapKey"))
                .toList();
    }

    Stem stem(String ask, List<Option> options) {
        String general =
                item.first("modalFeedback").map(node -> node.says(Set.of())).orElse("");
        String explanation = Explanation.of(
                reading.language(), general, options, () -> reading.remark(file, item.line(), "exchange.no-feedback"));
        return new Stem(
                reading.id(item.attribute("identifier")), text(ask), text(explanation), Optional.empty(), points());
    }

    private int points() {
        return item.all("outcomeDeclaration")
                .filter(outcome -> outcome.attribute("identifier").equals(QtiNames.MAXSCORE))
                .flatMap(outcome -> outcome.all("value"))
                .map(value -> value.says(Set.of()))
                .filter(value -> value.matches("[0-9]{1,2}(\\.0*)?"))
                .map(value -> (int) Double.parseDouble(value))
                .filter(points -> points >= 1 && points <= QuizLimits.POINTS_MAX)
                .findFirst()
                .orElse(1);
    }

    LocalizedText text(String said) {
        return LocalizedText.of(reading.language(), said);
    }

    XmlNode item() {
        return item;
    }

    QtiImport reading() {
        return reading;
    }

    String file() {
        return file;
    }

    QtiNames names() {
        return names;
    }
}
