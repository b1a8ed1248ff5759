package eu.secu4all.quiz.paper;

import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that somebody gets, numbered from 1. */
public final class Paper {

    private final Bank bank;
    private final List<Sheet> sheets;

    private Paper(Bank bank, List<Question> questions, Shuffle shuffle) {
        this.bank = bank;
        List<Sheet> numbered = new ArrayList<>();
        for (Question question : questions) {
            numbered.add(new Sheet(numbered.size() + 1, question, new Shuffle(shuffle.seed())));
        }
        sheets = List.copyOf(numbered);
    }

    /** Draws {@code length} questions of a bank, or all if it has fewer (PAPER-1, PAPER-2). */
    public static Paper draw(Bank bank, int length, long seed) {
        Shuffle shuffle = new Shuffle(seed);
        List<Question> drawn = shuffle.of(bank.questions());
        return new Paper(bank, drawn.subList(0, Math.min(length, drawn.size())), shuffle);
    }

    /** All questions in the order of the bank, as the checks of a lesson are; their parts are shuffled all the same. */
    public static Paper all(Bank bank, long seed) {
        return new Paper(bank, bank.questions(), new Shuffle(seed));
    }

    public Bank bank() {
        return bank;
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    public Optional<Sheet> find(int number) {
        return number < 1 || number > sheets.size() ? Optional.empty() : Optional.of(sheets.get(number - 1));
    }

    /** The sheet with this question of the bank. */
    public Optional<Sheet> find(String question) {
        return sheets.stream()
                .filter(sheet -> sheet.question().stem().id().equals(question))
                .findFirst();
    }
}
