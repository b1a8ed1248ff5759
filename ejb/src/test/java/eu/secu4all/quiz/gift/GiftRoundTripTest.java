package eu.secu4all.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Accepted;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
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

class GiftRoundTripTest {

    @Property
    @Label("EXCH-2 what GIFT can say comes back the same, whatever signs are in it")
    void thereAndBack(@ForAll("questions") Question question) {
        Faults faults = new Faults();
        Bank bank = new Bank(List.of(question), List.of());
        GiftExport.Exported exported = GiftExport.of(bank, Language.EN, Language.EN);

        Bank back = GiftImport.read("x", exported.text(), Language.EN, faults, new Faults());

        assertThat(faults.all()).isEmpty();
        assertThat(exported.notes()).isEmpty();
        assertThat(back).isEqualTo(bank);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<List<String>> texts = texts().list().ofSize(8);
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 6);
        return Combinators.combine(texts, kinds, Arbitraries.integers().between(1, 3))
                .as(GiftRoundTripTest::question);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab1 é{}~=#:%\\n\n[]/-.")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> ("x" + text + "y").replaceAll(" +", " ").replaceAll(" ?\n ?", "\n"));
    }

    private static Question question(List<String> texts, int kind, int right) {
        Stem stem = new Stem("q1", text(texts.get(0)), text(texts.get(1)), Optional.empty(), 1);
        List<Option> options = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            boolean isRight = kind == 1 ? i <= right : i == right;
            options.add(
                    new Option("o" + i, text(texts.get(i)), isRight, i == 2 ? LocalizedText.NONE : text(texts.get(7))));
        }
        Accepted accepted = new Accepted(Map.of(Language.EN, texts.subList(2, 2 + right)));
        return switch (kind) {
            case 0 -> new SingleChoice(stem, options);
            case 1 -> new MultipleChoice(stem, options);
            case 2 ->
                new Matching(
                        stem,
                        List.of(
                                new Matching.Pair("p1", text(texts.get(2)), text(texts.get(3))),
                                new Matching.Pair("p2", text(texts.get(4)), text(texts.get(5)))),
                        List.of(text(texts.get(6))));
            case 3 -> new Numeric(stem, new BigDecimal("-1.5"), new BigDecimal(right), LocalizedText.NONE);
            case 4 -> cloze(stem, texts, new Gap.Typed("gap", accepted));
            case 5 -> cloze(stem, texts, new Gap.Chosen("gap", options));
            default -> new ShortText(stem, accepted);
        };
    }

    private static Question cloze(Stem stem, List<String> texts, Gap gap) {
        String plain = texts.get(6).replaceAll("[{}\n]", "").replaceAll(" +", " ");
        return new Cloze(stem, text(plain + " {gap} " + plain), List.of(gap));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
