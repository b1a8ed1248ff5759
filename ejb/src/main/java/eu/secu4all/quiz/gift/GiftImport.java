package eu.secu4all.quiz.gift;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Problem;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.QuestionCheck;
import eu.secu4all.quiz.QuizLimits;
import eu.secu4all.quiz.exchange.Ids;
import java.util.ArrayList;
import java.util.List;

/** Reads a bank from GIFT. */
public final class GiftImport {

    public static final int LENGTH_MAX = 1_000_000;

    private static final String CATEGORY = "$CATEGORY:";

    private final String file;
    private final Language language;
    private final Faults faults;
    private final Faults remarks;
    private final Ids ids = new Ids();
    private final List<Question> questions = new ArrayList<>();

    private GiftImport(String file, Language language, Faults faults, Faults remarks) {
        this.file = file;
        this.language = language;
        this.faults = faults;
        this.remarks = remarks;
    }

    /**
     * The bank in this text. Of use only if nothing was added to {@code faults} (EXCH-3).
     *
     * @param file its name, for the faults
     * @param language the one in which the text is written
     * @param remarks takes what is left out or changed (EXCH-1)
     */
    public static Bank read(String file, String text, Language language, Faults faults, Faults remarks) {
        GiftImport reading = new GiftImport(file, language, faults, remarks);
        if (text.length() > LENGTH_MAX) {
            faults.add(file, 0, "document.large", String.valueOf(LENGTH_MAX / 1000));
        } else if (GiftText.isStrange(text)) {
            faults.add(file, 0, "document.characters");
        } else {
            reading.blocks(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return new Bank(reading.questions, List.of());
    }

    /** Divides the text at blank lines (GIFT-1). */
    private void blocks(String text) {
        StringBuilder block = new StringBuilder();
        int line = 0;
        int start = 1;
        for (String each : text.split("\\R", -1)) {
            line++;
            if (each.isBlank()) {
                block(start, block);
            } else if (!each.strip().startsWith("//")) {
                start = block.toString().isBlank() ? line : start;
                block.append(each).append('\n');
            } else if (!block.isEmpty()) {
                block.append('\n');
            }
        }
        block(start, block);
        if (questions.isEmpty() || questions.size() > QuizLimits.QUESTIONS_MAX) {
            faults.add(file, 0, "quiz.questions", String.valueOf(QuizLimits.QUESTIONS_MAX));
        }
    }

    private void block(int line, StringBuilder block) {
        String text = block.toString();
        block.setLength(0);
        if (text.startsWith(CATEGORY)) {
            remarks.add(
                    file,
                    line,
                    "exchange.category",
                    text.substring(CATEGORY.length()).strip());
        } else if (!text.isBlank()) {
            new GiftQuestion(this, line, text).read().ifPresent(question -> keep(line, question));
        }
    }

    private void keep(int line, Question question) {
        for (Problem problem : QuestionCheck.of(question)) {
            faults.add(file, line, problem.key(), problem.details().toArray(String[]::new));
        }
        questions.add(question);
    }

    Language language() {
        return language;
    }

    String id(String name) {
        return ids.of(name);
    }

    void fault(int line, String key, String... details) {
        faults.add(file, line, key, details);
    }

    void remark(int line, String key, String... details) {
        remarks.add(file, line, key, details);
    }
}
