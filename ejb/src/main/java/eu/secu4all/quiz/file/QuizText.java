package eu.secu4all.quiz.file;

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
import eu.secu4all.quiz.Source;
import eu.secu4all.quiz.Stem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes {@code quiz.yaml} (FILE-Q-5). */
public final class QuizText implements Question.Kinds<Map<String, Object>> {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            // else "~" would be written without quotation marks, which is nothing to our reader
            .setSchema(new CoreSchema())
            .build();

    private static final double FOUR_DECIMALS = 1e4;
    private static final double HAIR = 1e-6;

    private QuizText() {}

    /** The bank as an author would write it. */
    public static String of(Bank bank) {
        QuizText text = new QuizText();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(
                "questions",
                bank.questions().stream().map(question -> question.as(text)).toList());
        if (!bank.sources().isEmpty()) {
            root.put("sources", bank.sources().stream().map(QuizText::source).toList());
        }
        return new Dump(SETTINGS).dumpToString(root);
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", source.id());
        written.put("title", source.title());
        putText(written, "url", source.url());
        putText(written, "where", source.where());
        return written;
    }

    private static Map<String, Object> begun(Stem stem, String kind) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", stem.id());
        written.put("kind", kind);
        putText(written, "ask", stem.ask());
        return written;
    }

    private static Map<String, Object> ended(Stem stem, Map<String, Object> written) {
        putText(written, "feedback", stem.feedback());
        stem.source().ifPresent(source -> written.put("source", source));
        if (stem.points() != 1) {
            written.put("points", stem.points());
        }
        return written;
    }

    @Override
    public Map<String, Object> single(SingleChoice question) {
        Map<String, Object> written = begun(question.stem(), "single");
        written.put("options", options(question.options()));
        return ended(question.stem(), written);
    }

    @Override
    public Map<String, Object> multiple(MultipleChoice question) {
        Map<String, Object> written = begun(question.stem(), "multiple");
        written.put("options", options(question.options()));
        return ended(question.stem(), written);
    }

    private static List<Map<String, Object>> options(List<Option> options) {
        return list(options, (option, written) -> {
            written.put("id", option.id());
            putText(written, "text", option.text());
            putRight(written, option.right());
            putText(written, "feedback", option.feedback());
        });
    }

    @Override
    public Map<String, Object> ordering(Ordering question) {
        Map<String, Object> written = begun(question.stem(), "ordering");
        written.put("items", list(question.items(), (item, each) -> {
            each.put("id", item.id());
            putText(each, "text", item.text());
        }));
        return ended(question.stem(), written);
    }

    @Override
    public Map<String, Object> matching(Matching question) {
        Map<String, Object> written = begun(question.stem(), "matching");
        written.put("pairs", list(question.pairs(), (pair, each) -> {
            each.put("id", pair.id());
            putText(each, "left", pair.left());
            putText(each, "right", pair.right());
        }));
        if (!question.extra().isEmpty()) {
            written.put("extra", question.extra().stream().map(QuizText::texts).toList());
        }
        return ended(question.stem(), written);
    }

    @Override
    public Map<String, Object> numeric(Numeric question) {
        Map<String, Object> written = begun(question.stem(), "numeric");
        written.put("answer", plain(question.answer()));
        written.put("tolerance", plain(question.tolerance()));
        putText(written, "unit", question.unit());
        return ended(question.stem(), written);
    }

    /** Never 1E+3, which the reader of documents does not know. */
    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public Map<String, Object> cloze(Cloze question) {
        Map<String, Object> written = begun(question.stem(), "cloze");
        putText(written, "text", question.text());
        Map<String, Object> gaps = new LinkedHashMap<>();
        for (Gap gap : question.gaps()) {
            gaps.put(
                    gap.id(),
                    gap instanceof Gap.Chosen chosen
                            ? Map.of("choose", options(chosen.options()))
                            : Map.of("accept", accepted(((Gap.Typed) gap).accepted())));
        }
        written.put("gaps", gaps);
        return ended(question.stem(), written);
    }

    @Override
    public Map<String, Object> hotspot(Hotspot question) {
        Map<String, Object> written = begun(question.stem(), "hotspot");
        written.put("image", question.image());
        putText(written, "alt", question.alt());
        written.put("areas", list(question.areas(), (area, each) -> {
            each.put("id", area.id());
            putText(each, "name", area.name());
            each.put("x", fourDecimals(area.box().x()));
            each.put("y", fourDecimals(area.box().y()));
            each.put("width", fourDecimals(area.box().width()));
            each.put("height", fourDecimals(area.box().height()));
            putRight(each, area.right());
        }));
        return ended(question.stem(), written);
    }

    /** Places in pixels of another system are endless in per cent; downwards, so that nothing leaves the image. */
    private static double fourDecimals(double number) {
        return Math.floor(number * FOUR_DECIMALS + HAIR) / FOUR_DECIMALS;
    }

    @Override
    public Map<String, Object> shortText(ShortText question) {
        Map<String, Object> written = begun(question.stem(), "short");
        written.put("accept", accepted(question.accepted()));
        return ended(question.stem(), written);
    }

    private static Map<String, List<String>> accepted(Accepted accepted) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            if (accepted.words().containsKey(language)) {
                // a list of its own: one that is met twice would be written as an alias, which we do not read
                written.put(language.code(), new ArrayList<>(accepted.words().get(language)));
            }
        }
        return written;
    }

    private static <T> List<Map<String, Object>> list(List<T> parts, BiConsumer<T, Map<String, Object>> write) {
        return parts.stream()
                .map(part -> {
                    Map<String, Object> written = new LinkedHashMap<>();
                    write.accept(part, written);
                    return written;
                })
                .toList();
    }

    private static void putRight(Map<String, Object> written, boolean right) {
        if (right) {
            written.put("right", true);
        }
    }

    private static void putText(Map<String, Object> written, String key, String text) {
        if (!text.isEmpty()) {
            written.put(key, text);
        }
    }

    private static void putText(Map<String, Object> written, String key, LocalizedText text) {
        if (!text.isEmpty()) {
            written.put(key, texts(text));
        }
    }

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> written = new LinkedHashMap<>();
        new TreeMap<>(text.texts()).forEach((language, variant) -> written.put(language.code(), variant));
        return written;
    }
}
