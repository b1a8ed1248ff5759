package eu.secu4all.quiz.qti;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.Texts;
import eu.secu4all.quiz.Accepted;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.Stem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An item in whose text one writes or chooses: a number, a few words, or a cloze. */
final class QtiGaps {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,12})?");
    private static final Set<String> NUMBERS = Set.of("float", "integer");
    private static final Set<String> NOTHING = Set.of("rubricBlock");

    private final QtiReader item;
    private final XmlNode body;
    private final List<XmlNode> interactions;

    QtiGaps(QtiReader item, XmlNode body, List<XmlNode> interactions) {
        this.item = item;
        this.body = body;
        this.interactions = interactions;
    }

    Optional<Question> read() {
        XmlNode first = interactions.get(0);
        String around = text(true).strip();
        boolean alone = interactions.size() == 1 && first.name().equals("textEntryInteraction");
        if (alone && NUMBERS.contains(type(first))) {
            return number(first, around);
        }
        Stem stem = item.stem(ask(), List.of());
        if (alone && around.equals("{" + name(first) + "}")) {
            return Optional.of(new ShortText(stem, accepted(first)));
        }
        List<Gap> gaps = new ArrayList<>();
        for (XmlNode each : interactions) {
            gaps.add(gap(each, name(each)));
        }
        return Optional.of(new Cloze(stem, item.text(around), gaps));
    }

    /** What the gap is called: as in our own exports, else by its number. */
    private String name(XmlNode interaction) {
        String response = interaction.attribute("responseIdentifier");
        String own = QtiNames.RESPONSE + "_";
        return response.startsWith(own)
                ? item.names().id(response.substring(own.length()))
                : String.valueOf(interactions.indexOf(interaction) + 1);
    }

    private String type(XmlNode interaction) {
        return item.response(interaction)
                .map(declared -> declared.attribute("baseType"))
                .orElse("");
    }

    private Optional<Question> number(XmlNode entry, String around) {
        Optional<BigDecimal> answer = item.right(entry).stream()
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new)
                .findFirst();
        if (answer.isEmpty()) {
            item.reading().fault(item.file(), entry.line(), "exchange.value");
            return Optional.empty();
        }
        BigDecimal tolerance = item.item()
                .all("equal")
                .map(equal -> equal.attribute("tolerance").strip().split("\\s+", 2)[0])
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        LocalizedText unit =
                item.text(around.replace("{" + name(entry) + "}", "").strip());
        return Optional.of(new Numeric(item.stem(ask(), List.of()), answer.get(), tolerance, unit));
    }

    private Gap gap(XmlNode interaction, String id) {
        if (interaction.name().equals("textEntryInteraction")) {
            return new Gap.Typed(id, accepted(interaction));
        }
        List<String> right = item.right(interaction);
        return new Gap.Chosen(
                id,
                interaction
                        .all("inlineChoice")
                        .map(choice -> new Option(
                                item.names().id(choice.attribute("identifier")),
                                item.text(choice.says(Set.of())),
                                right.contains(choice.attribute("identifier")),
                                LocalizedText.NONE))
                        .toList());
    }

    private Accepted accepted(XmlNode entry) {
        List<String> mapped = item.mapped(entry);
        List<String> words = mapped.isEmpty() ? item.right(entry) : mapped;
        return new Accepted(Map.of(item.reading().language(), words));
    }

    /** The blocks without a gap. */
    private String ask() {
        String asked = text(false);
        return asked.isEmpty() ? Texts.say(item.reading().language(), "quiz", "gift.fill") : asked;
    }

    /** The blocks with gaps, these by name in braces; or the blocks without. */
    private String text(boolean withGaps) {
        List<String> blocks = new ArrayList<>();
        for (XmlNode block : body.children()) {
            boolean has = block.all().anyMatch(interactions::contains);
            if (has == withGaps && !block.name().isEmpty()) {
                blocks.add(named(block).says(NOTHING));
            }
        }
        return String.join("\n", blocks);
    }

    private XmlNode named(XmlNode node) {
        if (interactions.contains(node)) {
            return new XmlNode("", Map.of(), List.of(), "{" + name(node) + "}", 0);
        }
        return new XmlNode(
                node.name(),
                node.attributes(),
                node.children().stream().map(this::named).toList(),
                node.text(),
                node.line());
    }
}
