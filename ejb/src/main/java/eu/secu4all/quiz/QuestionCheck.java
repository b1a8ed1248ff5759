package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is wrong with a question (QUIZ-6, QUIZ-7). */
public final class QuestionCheck implements Question.Kinds<Void> {

    private static final String OPTIONS = "options";
    private static final BigDecimal NUMBER_MAX = QuizLimits.NUMBER_MAX;

    private final List<Problem> found = new ArrayList<>();

    private QuestionCheck() {}

    /** What is wrong with this question by itself; empty if nothing. */
    public static List<Problem> of(Question question) {
        QuestionCheck check = new QuestionCheck();
        check.stem(question.stem());
        question.as(check);
        return check.found;
    }

    private void stem(Stem stem) {
        require(QuizLimits.ID.matcher(stem.id()).matches(), "id", "quiz.id", stem.id());
        need("ask", stem.ask(), QuizLimits.ASK_MAX);
        need("feedback", stem.feedback(), QuizLimits.FEEDBACK_MAX);
        within("points", stem.points(), 1, QuizLimits.POINTS_MAX, "quiz.points");
    }

    @Override
    public Void single(SingleChoice question) {
        options(OPTIONS, question.options());
        oneRight(OPTIONS, question.options());
        return null;
    }

    @Override
    public Void multiple(MultipleChoice question) {
        options(OPTIONS, question.options());
        require(question.options().stream().anyMatch(Option::right), OPTIONS, "quiz.none-right");
        return null;
    }

    @Override
    public Void ordering(Ordering question) {
        within("items", question.items().size(), QuizLimits.PARTS_MIN, QuizLimits.PARTS_MAX, "quiz.items");
        ids("items", question.items().stream().map(Ordering.Item::id).toList());
        question.items().forEach(item -> need("items", item.text(), QuizLimits.TEXT_MAX));
        return null;
    }

    @Override
    public Void matching(Matching question) {
        within("pairs", question.pairs().size(), QuizLimits.PARTS_MIN, QuizLimits.PARTS_MAX, "quiz.pairs");
        within("extra", question.extra().size(), 0, QuizLimits.EXTRA_MAX, "quiz.extra");
        ids("pairs", question.pairs().stream().map(Matching.Pair::id).toList());
        question.pairs().forEach(pair -> {
            need("pairs", pair.left(), QuizLimits.TEXT_MAX);
            need("pairs", pair.right(), QuizLimits.TEXT_MAX);
        });
        question.extra().forEach(extra -> need("extra", extra, QuizLimits.TEXT_MAX));
        return null;
    }

    @Override
    public Void numeric(Numeric question) {
        number("answer", question.answer());
        number("tolerance", question.tolerance());
        require(question.tolerance().signum() >= 0, "tolerance", "quiz.tolerance");
        fits("unit", question.unit(), QuizLimits.TEXT_MAX);
        return null;
    }

    @Override
    public Void cloze(Cloze question) {
        need("text", question.text(), QuizLimits.CLOZE_MAX);
        within("gaps", question.gaps().size(), 1, QuizLimits.PARTS_MAX, "quiz.gaps");
        List<String> ids = question.gaps().stream().map(Gap::id).toList();
        ids("gaps", ids);
        question.text().texts().forEach((language, text) -> {
            List<String> named = Cloze.GAP
                    .matcher(text)
                    .results()
                    .map(gap -> gap.group(1))
                    .sorted()
                    .toList();
            require(named.equals(ids.stream().sorted().toList()), "text", "quiz.gaps-named", language.code());
        });
        question.gaps().forEach(this::gap);
        return null;
    }

    private void gap(Gap gap) {
        if (gap instanceof Gap.Typed typed) {
            accepted("gaps", typed.accepted());
        } else if (gap instanceof Gap.Chosen chosen) {
            options("gaps", chosen.options());
            oneRight("gaps", chosen.options());
        }
    }

    @Override
    public Void hotspot(Hotspot question) {
        require(!question.image().isBlank(), "image", "quiz.image");
        need("alt", question.alt(), QuizLimits.TEXT_MAX);
        within("areas", question.areas().size(), QuizLimits.PARTS_MIN, QuizLimits.AREAS_MAX, "quiz.areas");
        ids("areas", question.areas().stream().map(Hotspot.Area::id).toList());
        question.areas().forEach(area -> {
            need("areas", area.name(), QuizLimits.TEXT_MAX);
            require(isOnImage(area.box()), "areas", "quiz.area-outside", area.id());
        });
        long right = question.areas().stream().filter(Hotspot.Area::right).count();
        require(right > 0, "areas", "quiz.none-right");
        require(right < question.areas().size(), "areas", "quiz.all-right");
        return null;
    }

    private static boolean isOnImage(Hotspot.Box box) {
        return box.x() >= 0
                && box.y() >= 0
                && box.width() > 0
                && box.height() > 0
                && box.x() + box.width() <= 100
                && box.y() + box.height() <= 100;
    }

    @Override
    public Void shortText(ShortText question) {
        accepted("accept", question.accepted());
        return null;
    }

    private void accepted(String part, Accepted accepted) {
        Map<Boolean, List<String>> words = accepted.words().values().stream()
                .flatMap(List::stream)
                .collect(
                        Collectors.partitioningBy(word -> !Accepted.folded(word).isEmpty()));
        require(words.get(false).isEmpty(), part, "quiz.accept-blank");
        within(part, words.get(true).size(), 1, QuizLimits.ACCEPTED_MAX, "quiz.accept");
        require(
                words.get(true).stream().allMatch(word -> word.length() <= QuizLimits.TYPED_MAX),
                part,
                "quiz.text-long",
                String.valueOf(QuizLimits.TYPED_MAX));
    }

    private void options(String part, List<Option> options) {
        within(part, options.size(), QuizLimits.PARTS_MIN, QuizLimits.PARTS_MAX, "quiz.options");
        ids(part, options.stream().map(Option::id).toList());
        options.forEach(option -> {
            need(part, option.text(), QuizLimits.TEXT_MAX);
            fits(part, option.feedback(), QuizLimits.FEEDBACK_MAX);
        });
    }

    private void oneRight(String part, List<Option> options) {
        require(options.stream().filter(Option::right).count() == 1, part, "quiz.one-right");
    }

    private void ids(String part, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            require(QuizLimits.ID.matcher(id).matches() && seen.add(id), part, "quiz.id", id);
        }
    }

    private void number(String part, BigDecimal number) {
        boolean small = Math.abs(number.scale()) <= QuizLimits.DECIMALS_MAX * 2
                && number.abs().compareTo(NUMBER_MAX) <= 0;
        require(small && number.scale() <= QuizLimits.DECIMALS_MAX, part, "quiz.number");
    }

    private void need(String part, LocalizedText text, int max) {
        require(!text.isEmpty(), part, "quiz.text-missing", part);
        fits(part, text, max);
    }

    private void fits(String part, LocalizedText text, int max) {
        require(
                text.texts().values().stream().allMatch(variant -> variant.length() <= max),
                part,
                "quiz.text-long",
                String.valueOf(max));
    }

    private void within(String part, int number, int min, int max, String key) {
        require(number >= min && number <= max, part, key, String.valueOf(min), String.valueOf(max));
    }

    private void require(boolean fine, String part, String key, String... details) {
        if (!fine) {
            found.add(new Problem(part, key, List.of(details)));
        }
    }
}
