package eu.secu4all.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

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
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PAPER-3, seen from three sides: the types, the words, and the order. */
class NothingLeaksTest {

    private static final Reader READER = new Reader(Language.DE, Language.EN);

    @Test
    @DisplayName("PAPER-3 no field of a view could carry a key or feedback")
    void fields() {
        Set<String> names = new HashSet<>();
        collect(QuestionView.class, names, new HashSet<>());

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "number",
                        "ask",
                        "points",
                        "form",
                        "options",
                        "several",
                        "items",
                        "lefts",
                        "rights",
                        "unit",
                        "pieces",
                        "image",
                        "alt",
                        "places",
                        "id",
                        "text",
                        "name",
                        "box",
                        "language",
                        "x",
                        "y",
                        "width",
                        "height");
    }

    private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (Class<?> inner : type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0]) {
            collect(inner, names, seen);
        }
        for (RecordComponent component : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
            names.add(component.getName());
            collect(component.getType(), names, seen);
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            collect(nested, names, seen);
        }
        if (type == QuestionView.class) {
            collect(LocalizedText.Said.class, names, seen);
            collect(Hotspot.Box.class, names, seen);
        }
    }

    @Property
    @Label("PAPER-3 another right answer looks just the same")
    void sameLook(@ForAll("banks") Bank bank, @ForAll long seed) {
        List<Question> turned = bank.questions().stream()
                .map(question -> question.as(new OtherKey()))
                .toList();
        Bank other = new Bank(turned, List.of());

        assertThat(views(other, seed)).isEqualTo(views(bank, seed));
    }

    @Test
    @DisplayName("PAPER-3 telling ids, feedback and accepted words are nowhere in a view")
    void words() {
        assertThat(views(Quizzes.bank(), 5).toString())
                .doesNotContain(
                        "Because",
                        "Feedback",
                        "likelihood",
                        "Restrisiko",
                        "residual",
                        "iso",
                        "id=r",
                        "id=i",
                        "id=p",
                        "id=a");
    }

    @Test
    @DisplayName("PAPER-3 the right first item stands in every place equally often")
    void fairOrder() {
        Bank bank = new Bank(List.of(Quizzes.ordering("q", 4)), List.of());
        Map<Integer, Integer> places = new HashMap<>();
        for (long seed = 0; seed < 4_000; seed++) {
            QuestionView.Sort sort =
                    (QuestionView.Sort) views(bank, seed).get(0).form();
            List<String> texts =
                    sort.items().stream().map(item -> item.text().text()).toList();
            places.merge(texts.indexOf("de Item 0"), 1, Integer::sum);
        }
        assertThat(places.values()).hasSize(4).allMatch(times -> times > 850 && times < 1_150);
    }

    private static List<QuestionView> views(Bank bank, long seed) {
        return Paper.all(bank, seed).sheets().stream()
                .map(sheet -> sheet.view(READER))
                .toList();
    }

    @Provide
    Arbitrary<Bank> banks() {
        return Quizzes.banks();
    }

    /** The same question to look at, with another right answer, other feedback and no source. */
    private static final class OtherKey implements Question.Kinds<Question> {

        private static Stem stem(Question question) {
            Stem stem = question.stem();
            return new Stem("other-" + stem.id(), stem.ask(), LocalizedText.NONE, Optional.empty(), stem.points());
        }

        private static List<Option> turned(List<Option> options) {
            List<Boolean> rights =
                    new ArrayList<>(options.stream().map(Option::right).toList());
            Collections.reverse(rights);
            List<Option> turned = new ArrayList<>();
            for (Option option : options) {
                turned.add(new Option(option.id(), option.text(), rights.get(turned.size()), LocalizedText.NONE));
            }
            return turned;
        }

        private static <T> List<T> reversed(List<T> things) {
            List<T> reversed = new ArrayList<>(things);
            Collections.reverse(reversed);
            return reversed;
        }

        @Override
        public Question single(SingleChoice question) {
            return new SingleChoice(stem(question), turned(question.options()));
        }

        @Override
        public Question multiple(MultipleChoice question) {
            return new MultipleChoice(stem(question), turned(question.options()));
        }

        @Override
        public Question ordering(Ordering question) {
            return new Ordering(stem(question), reversed(question.items()));
        }

        @Override
        public Question matching(Matching question) {
            List<LocalizedText> rights =
                    reversed(question.pairs().stream().map(Matching.Pair::right).toList());
            List<Matching.Pair> pairs = new ArrayList<>();
            for (Matching.Pair pair : question.pairs()) {
                pairs.add(new Matching.Pair(pair.id(), pair.left(), rights.get(pairs.size())));
            }
            return new Matching(stem(question), pairs, reversed(question.extra()));
        }

        @Override
        public Question numeric(Numeric question) {
            return new Numeric(stem(question), question.answer().negate(), BigDecimal.TEN, question.unit());
        }

        @Override
        public Question cloze(Cloze question) {
            List<Gap> gaps = question.gaps().stream().map(OtherKey::gap).toList();
            return new Cloze(stem(question), question.text(), gaps);
        }

        private static Gap gap(Gap gap) {
            return gap instanceof Gap.Chosen chosen
                    ? new Gap.Chosen(gap.id(), turned(chosen.options()))
                    : new Gap.Typed(gap.id(), new Accepted(Map.of(Language.FR, List.of("autre"))));
        }

        @Override
        public Question hotspot(Hotspot question) {
            List<Boolean> rights =
                    reversed(question.areas().stream().map(Hotspot.Area::right).toList());
            Function<Integer, Hotspot.Area> area = i -> {
                Hotspot.Area old = question.areas().get(i);
                return new Hotspot.Area(old.id(), old.name(), old.box(), rights.get(i));
            };
            List<Hotspot.Area> areas = new ArrayList<>();
            for (int i = 0; i < rights.size(); i++) {
                areas.add(area.apply(i));
            }
            return new Hotspot(stem(question), question.image(), question.alt(), areas);
        }

        @Override
        public Question shortText(ShortText question) {
            return new ShortText(stem(question), new Accepted(Map.of(Language.FR, List.of("autre"))));
        }
    }
}
