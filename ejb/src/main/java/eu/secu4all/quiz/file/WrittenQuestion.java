package eu.secu4all.quiz.file;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
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
import eu.secu4all.quiz.QuizLimits;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question of the file. */
final class WrittenQuestion {

    private static final double NUMBER_MAX = 999_999_999;
    private static final int IMAGE_MAX = 80;

    private final Part part;
    private final Language source;

    WrittenQuestion(Part part, Language source) {
        this.part = part;
        this.source = source;
    }

    /** How the kinds are written. */
    private enum Kind {
        SINGLE,
        MULTIPLE,
        ORDERING,
        MATCHING,
        NUMERIC,
        CLOZE,
        HOTSPOT,
        SHORT
    }

    /** The question as far as it can be read; empty if it does not even say what it is. */
    Optional<Question> read() {
        Stem stem = stem();
        return part.choice("kind", Kind.class).map(kind -> switch (kind) {
            case SINGLE -> new SingleChoice(stem, options(part, "options"));
            case MULTIPLE -> new MultipleChoice(stem, options(part, "options"));
            case ORDERING -> new Ordering(stem, items());
            case MATCHING -> new Matching(stem, pairs(), extra());
            case NUMERIC -> numeric(stem);
            case CLOZE -> new Cloze(stem, part.localized("text", source, QuizLimits.CLOZE_MAX), gaps());
            case HOTSPOT -> new Hotspot(stem, part.text("image", IMAGE_MAX), text(part, "alt"), areas());
            case SHORT -> new ShortText(stem, accepted(part));
        });
    }

    private Stem stem() {
        return new Stem(
                part.findText("id", QuizLimits.TEXT_MAX).orElse(""),
                part.localized("ask", source, QuizLimits.ASK_MAX),
                part.localized("feedback", source, QuizLimits.FEEDBACK_MAX),
                part.findText("source", QuizLimits.TEXT_MAX),
                part.number("points", 1, QuizLimits.POINTS_MAX, 1));
    }

    private List<Option> options(Part holder, String key) {
        Set<String> ids = new HashSet<>();
        return holder.parts(key).stream()
                .map(option -> new Option(
                        option.newId("id", ids),
                        text(option, "text"),
                        option.flag("right", false),
                        option.findLocalized("feedback", source, QuizLimits.FEEDBACK_MAX)))
                .toList();
    }

    private List<Ordering.Item> items() {
        Set<String> ids = new HashSet<>();
        return part.parts("items").stream()
                .map(item -> new Ordering.Item(item.newId("id", ids), text(item, "text")))
                .toList();
    }

    private List<Matching.Pair> pairs() {
        Set<String> ids = new HashSet<>();
        return part.parts("pairs").stream()
                .map(pair -> new Matching.Pair(pair.newId("id", ids), text(pair, "left"), text(pair, "right")))
                .toList();
    }

    private List<LocalizedText> extra() {
        return part.localizedList("extra", source, QuizLimits.TEXT_MAX);
    }

    private Question numeric(Stem stem) {
        return new Numeric(
                stem,
                exact(part.decimal("answer", -NUMBER_MAX, NUMBER_MAX)),
                exact(part.decimal("tolerance", 0, NUMBER_MAX, 0)),
                part.findLocalized("unit", source, QuizLimits.TEXT_MAX));
    }

    /** 15 and not 15.0: as it was written. */
    private static BigDecimal exact(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        part.named("gaps").forEach((id, gap) -> {
            if (gap.has("choose")) {
                gaps.add(new Gap.Chosen(id, options(gap, "choose")));
            } else {
                gaps.add(new Gap.Typed(id, accepted(gap)));
            }
        });
        return gaps;
    }

    private List<Hotspot.Area> areas() {
        Set<String> ids = new HashSet<>();
        return part.parts("areas").stream()
                .map(area -> new Hotspot.Area(
                        area.newId("id", ids), text(area, "name"), box(area), area.flag("right", false)))
                .toList();
    }

    private static Hotspot.Box box(Part area) {
        return new Hotspot.Box(
                area.decimal("x", 0, 100),
                area.decimal("y", 0, 100),
                area.decimal("width", 0, 100),
                area.decimal("height", 0, 100));
    }

    private Accepted accepted(Part holder) {
        return new Accepted(holder.localizedTexts("accept", source, QuizLimits.TYPED_MAX));
    }

    private LocalizedText text(Part holder, String key) {
        return holder.localized(key, source, QuizLimits.TEXT_MAX);
    }
}
