package eu.secu4all.quiz.gift;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.LocalizedText.Said;
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
import eu.secu4all.quiz.exchange.Note;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Writes a bank as GIFT. */
public final class GiftExport implements Question.Kinds<Optional<String>> {

    private static final int WEIGHT_DIGITS = 5;

    private final Language language;
    private final Language source;
    private final List<Note> notes = new ArrayList<>();
    private String id = "";

    private GiftExport(Language language, Language source) {
        this.language = language;
        this.source = source;
    }

    /** The text, and what is not in it (EXCH-1). */
    public record Exported(String text, List<Note> notes) {
        public Exported {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The bank in one language.
     *
     * @param source stands in for texts that do not exist in {@code language}
     */
    public static Exported of(Bank bank, Language language, Language source) {
        GiftExport export = new GiftExport(language, source);
        StringBuilder text = new StringBuilder();
        for (Question question : bank.questions()) {
            export.id = question.stem().id();
            question.as(export).ifPresent(written -> {
                text.append(text.isEmpty() ? "" : "\n").append(written).append('\n');
                export.noteLosses(question);
            });
        }
        return new Exported(text.toString(), export.notes);
    }

    private void noteLosses(Question question) {
        question.stem().source().ifPresent(lost -> note("exchange.source", lost));
        if (question.stem().points() != 1) {
            note("exchange.points", String.valueOf(question.stem().points()));
        }
    }

    @Override
    public Optional<String> single(SingleChoice question) {
        return Optional.of(ask(question) + single(question.options()) + end(question));
    }

    private String single(List<Option> options) {
        StringBuilder text = new StringBuilder("{\n");
        for (Option option : options) {
            text.append('\t').append(option.right() ? "=" : "~").append(option(option));
        }
        return text.toString();
    }

    @Override
    public Optional<String> multiple(MultipleChoice question) {
        long right = question.options().stream().filter(Option::right).count();
        long wrong = question.options().size() - right;
        StringBuilder text = new StringBuilder(ask(question)).append("{\n");
        for (Option option : question.options()) {
            String weight = weight(option.right() ? right : -wrong);
            text.append("\t~%").append(weight).append('%').append(option(option));
        }
        return Optional.of(text + end(question));
    }

    private static String weight(long of) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(of), WEIGHT_DIGITS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String option(Option option) {
        String text = said(option.text());
        String feedback = option.feedback().isEmpty() ? "" : "#" + said(option.feedback());
        // A text that begins like a weight would be taken for one.
        return (text.startsWith("%") && !option.right() ? "%0%" : "") + text + feedback + "\n";
    }

    @Override
    public Optional<String> ordering(Ordering question) {
        return cannot(question);
    }

    @Override
    public Optional<String> matching(Matching question) {
        StringBuilder text = new StringBuilder(ask(question)).append("{\n");
        question.pairs().forEach(pair -> text.append("\t=")
                .append(withoutArrow(said(pair.left())))
                .append(" -> ")
                .append(said(pair.right()))
                .append('\n'));
        question.extra()
                .forEach(extra -> text.append("\t= -> ").append(said(extra)).append('\n'));
        return Optional.of(text + end(question));
    }

    @Override
    public Optional<String> numeric(Numeric question) {
        if (!question.unit().isEmpty()) {
            note("exchange.unit", said(question.unit()));
        }
        return Optional.of(ask(question) + "{#"
                + question.answer().toPlainString() + ":"
                + question.tolerance().toPlainString() + "\n" + end(question));
    }

    @Override
    public Optional<String> cloze(Cloze question) {
        String text = in(question.text());
        Matcher gap = Cloze.GAP.matcher(text);
        if (question.gaps().size() > 1
                || !gap.find()
                || text.substring(gap.end()).isBlank()) {
            return cannot(question);
        }
        Gap only = question.gaps().get(0);
        String answers =
                only instanceof Gap.Chosen chosen ? single(chosen.options()) : words(((Gap.Typed) only).accepted());
        return Optional.of(ask(question) + "\\n\\n" + kept(text.substring(0, gap.start())) + answers + end(question)
                + kept(text.substring(gap.end())));
    }

    /** Escaped, with the spaces at its ends. */
    private static String kept(String text) {
        String escaped = GiftText.escaped(text);
        boolean before = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        boolean after = !text.isBlank() && Character.isWhitespace(text.charAt(text.length() - 1));
        return (before ? " " : "") + escaped + (after ? " " : "");
    }

    @Override
    public Optional<String> hotspot(Hotspot question) {
        return cannot(question);
    }

    @Override
    public Optional<String> shortText(ShortText question) {
        return Optional.of(ask(question) + words(question.accepted()) + end(question));
    }

    private String words(Accepted accepted) {
        StringBuilder text = new StringBuilder("{\n");
        List<String> words = accepted.words().getOrDefault(language, List.of());
        if (words.isEmpty()) {
            note("exchange.language", language.code());
            words = accepted.words().values().stream().flatMap(List::stream).toList();
        }
        words.forEach(word -> text.append("\t=%100%")
                .append(withoutArrow(GiftText.escaped(word)))
                .append('\n'));
        return text.toString();
    }

    private Optional<String> cannot(Question question) {
        note("exchange.kind", question.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return Optional.empty();
    }

    private String withoutArrow(String text) {
        if (text.contains("->")) {
            note("exchange.arrow");
        }
        return text.replace("->", "→");
    }

    private String ask(Question question) {
        return "::" + GiftText.escaped(id) + "::" + said(question.stem().ask());
    }

    private String end(Question question) {
        return "\t####" + said(question.stem().feedback()) + "\n}";
    }

    private String said(LocalizedText text) {
        return GiftText.escaped(in(text));
    }

    private String in(LocalizedText text) {
        Said said = text.in(language, source).orElseThrow();
        if (said.language() != language) {
            note("exchange.language", language.code());
        }
        return said.text();
    }

    private void note(String key, String... details) {
        Note note = Note.of(id, key, details);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
