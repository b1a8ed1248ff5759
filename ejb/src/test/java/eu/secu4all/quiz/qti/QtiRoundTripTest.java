package eu.secu4all.quiz.qti;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Accepted;
import eu.secu4all.quiz.Bank;
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
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QtiRoundTripTest {

    private static final Picture SQUARE = new Picture(new byte[] {1, 2, 3}, "image/svg+xml", 800, 600);

    @Property(tries = 500)
    @Label("EXCH-2 every kind of question comes back the same, whatever signs are in it")
    void thereAndBack(@ForAll("questions") Question question) {
        Faults faults = new Faults();
        Faults remarks = new Faults();
        Bank bank = new Bank(List.of(question), List.of());
        byte[] zip = QtiExport.of(bank, Language.EN, Language.EN, name -> Optional.of(SQUARE))
                .zip();

        QtiImport.Imported back = QtiImport.read(new ByteArrayInputStream(zip), Language.EN, faults, remarks);

        assertThat(faults.all()).isEmpty();
        assertThat(remarks.all()).isEmpty();
        assertThat(back.bank()).isEqualTo(bank);
        assertThat(back.pictures().containsKey("square.svg")).isEqualTo(question instanceof Hotspot);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<List<String>> texts = Arbitraries.strings()
                .withChars("ab1 é{}<>&\"']\n/-.")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> ("x" + text + "y").replaceAll(" +", " ").replaceAll(" ?\n ?", "\n"))
                .list()
                .ofSize(8);
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 8);
        return Combinators.combine(texts, kinds, Arbitraries.integers().between(1, 3))
                .as(QtiRoundTripTest::question);
    }

    private static Question question(List<String> texts, int kind, int right) {
        Stem stem = new Stem("1-q", text(texts.get(0)), text(texts.get(1)), Optional.empty(), right);
        List<Option> options = new ArrayList<>();
        List<Hotspot.Area> areas = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            boolean isRight = (kind == 1 || kind == 7) ? i <= right : i == right;
            options.add(new Option(
                    i + "-o", text(texts.get(i)), isRight, i == 2 ? LocalizedText.NONE : text(texts.get(7))));
            areas.add(
                    new Hotspot.Area("a" + i, text(line(texts.get(i))), new Hotspot.Box(10 * i, 12.5, 5, 25), isRight));
        }
        return switch (kind) {
            case 0 -> new SingleChoice(stem, options);
            case 1 -> new MultipleChoice(stem, options);
            case 2 -> matching(stem, texts);
            case 3 -> new Numeric(stem, new BigDecimal("-1.5"), new BigDecimal(right), text(texts.get(3)));
            case 4 -> cloze(stem, texts, List.of());
            case 5 -> cloze(stem, texts, options);
            case 6 ->
                new Ordering(
                        stem,
                        List.of(
                                new Ordering.Item("b", text(texts.get(2))),
                                new Ordering.Item("a", text(texts.get(3))),
                                new Ordering.Item("9", text(texts.get(4)))));
            case 7 -> new Hotspot(stem, "square.svg", text(texts.get(5)), areas);
            default -> new ShortText(stem, new Accepted(Map.of(Language.EN, List.of(line(texts.get(2))))));
        };
    }

    private static Question matching(Stem stem, List<String> texts) {
        return new Matching(
                stem,
                List.of(
                        new Matching.Pair("p1", text(texts.get(2)), text(texts.get(3))),
                        new Matching.Pair("2", text(texts.get(4)), text(texts.get(5)))),
                List.of(text(texts.get(6))));
    }

    private static Question cloze(Stem stem, List<String> texts, List<Option> options) {
        String plain = texts.get(6).replaceAll("[{}]", "").replaceAll(" +", " ").replaceAll(" ?\n ?", "\n");
        Gap typed =
                new Gap.Typed("likelihood", new Accepted(Map.of(Language.EN, List.of(line(texts.get(2)), "other"))));
        List<Option> plainOptions = options.stream()
                .map(option -> new Option(
                        option.id(),
                        text(line(option.text().texts().get(Language.EN))),
                        option.right(),
                        LocalizedText.NONE))
                .toList();
        return options.isEmpty()
                ? new Cloze(stem, text(plain + " {likelihood} " + plain), List.of(typed))
                : new Cloze(
                        stem, text("{2}" + plain + "{likelihood}"), List.of(new Gap.Chosen("2", plainOptions), typed));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
