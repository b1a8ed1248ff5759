package eu.secu4all.quiz.attempt;

import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.AnswerCheck;
import eu.secu4all.quiz.AnswerFault;
import eu.secu4all.quiz.Marking;
import eu.secu4all.quiz.paper.Paper;
import eu.secu4all.quiz.paper.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody's way through a paper.
 *
 * @param answers by number on the paper, in the ids of the bank
 * @param finished empty while it goes on
 */
public record Attempt(Paper paper, Map<Integer, Answer> answers, Optional<Instant> finished) {

    // thirds and sixths of points add up to a hair below the whole number that they are
    private static final double HAIR = 1e-9;

    public Attempt {
        answers = Map.copyOf(answers);
    }

    public static Attempt of(Paper paper) {
        return new Attempt(paper, Map.of(), Optional.empty());
    }

    /**
     * Takes an answer (ATTEMPT-1 to ATTEMPT-3).
     *
     * @param shown in the numbers of the paper
     */
    public Step answer(int number, Answer shown, Instant at) {
        Optional<Sheet> sheet = paper.find(number);
        if (sheet.isEmpty()) {
            return new Step.No(AttemptRefusal.NO_SUCH_QUESTION);
        }
        Answer real = sheet.get().real(shown);
        if (real.equals(answers.get(number))) {
            return new Step.Done(this);
        }
        if (finished.isPresent()) {
            return new Step.No(AttemptRefusal.FINISHED);
        }
        if (answers.containsKey(number)) {
            return new Step.No(AttemptRefusal.ANSWERED_ALREADY);
        }
        Optional<AnswerFault> fault = AnswerCheck.of(sheet.get().question(), real);
        return fault.isPresent() ? new Step.No(AttemptRefusal.of(fault.get())) : new Step.Done(with(number, real, at));
    }

    private Attempt with(int number, Answer real, Instant at) {
        SortedMap<Integer, Answer> more = new TreeMap<>(answers);
        more.put(number, real);
        boolean last = more.size() == paper.sheets().size();
        return new Attempt(paper, more, last ? Optional.of(at) : Optional.empty());
    }

    /** Ends it as it stands; an attempt that has ended stays as it is. */
    public Attempt finish(Instant at) {
        return finished.isPresent() ? this : new Attempt(paper, answers, Optional.of(at));
    }

    /** Numbers that are still to be answered. */
    public List<Integer> open() {
        return paper.sheets().stream()
                .map(Sheet::number)
                .filter(number -> !answers.containsKey(number))
                .toList();
    }

    /** Points reached so far, in whole per cent of all that can be reached, rounded down (ATTEMPT-4). */
    public int percent() {
        double reached = paper.sheets().stream().mapToDouble(this::reached).sum();
        return (int) Math.floor(100 * reached / total() + HAIR);
    }

    /** Which share of a question's points was reached; 0 if it was not answered. */
    public double share(Sheet sheet) {
        Answer answer = answers.get(sheet.number());
        return answer == null ? 0 : Marking.share(sheet.question(), answer);
    }

    /** Which share of the points of all other questions was reached; 0 if there are none. */
    public double restShare(Sheet sheet) {
        double rest = total() - sheet.question().stem().points();
        double reached = paper.sheets().stream().mapToDouble(this::reached).sum() - reached(sheet);
        return rest == 0 ? 0 : reached / rest;
    }

    private double reached(Sheet sheet) {
        return share(sheet) * sheet.question().stem().points();
    }

    private double total() {
        return paper.sheets().stream()
                .mapToInt(sheet -> sheet.question().stem().points())
                .sum();
    }
}
