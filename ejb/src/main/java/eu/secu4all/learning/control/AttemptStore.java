package eu.secu4all.learning.control;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.QuizUnit;
import eu.secu4all.learning.entity.FrozenBank;
import eu.secu4all.learning.entity.GivenAnswer;
import eu.secu4all.learning.entity.QuizAttempt;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.attempt.Attempt;
import eu.secu4all.quiz.attempt.Statistics.Observation;
import eu.secu4all.quiz.file.QuizFile;
import eu.secu4all.quiz.paper.Paper;
import eu.secu4all.quiz.paper.Sheet;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attempts at quizzes, their answers, and the questions as they were. */
@Dependent
public class AttemptStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Trails trails;

    /** The oldest first. */
    public List<QuizAttempt> of(long person, String programme, UnitKey unit) {
        return entities.createQuery(
                        "select a from QuizAttempt a where a.person = :person and a.programme = :programme"
                                + " and a.module = :module and a.unit = :unit order by a.number",
                        QuizAttempt.class)
                .setParameter("person", person)
                .setParameter("programme", programme)
                .setParameter("module", unit.module())
                .setParameter("unit", unit.unit())
                .getResultList();
    }

    /** An attempt of this person; anybody else's is unknown to them (TRY-4). Refuses {@code attempt.unknown}. */
    public QuizAttempt get(long person, long attempt) {
        return own(person, entities.find(QuizAttempt.class, attempt));
    }

    /**
     * The same for somebody who is about to change it: of two tabs one waits for the other. To be the first thing that is
     * read in its transaction, or what the other tab did is not seen.
     */
    public QuizAttempt lock(long person, long attempt) {
        return own(person, entities.find(QuizAttempt.class, attempt, LockModeType.PESSIMISTIC_WRITE));
    }

    private static QuizAttempt own(long person, QuizAttempt found) {
        if (found == null || found.person() != person) {
            throw new Refused("attempt.unknown");
        }
        return found;
    }

    public QuizAttempt add(QuizAttempt attempt) {
        trails.forget();
        entities.persist(attempt);
        entities.flush();
        return attempt;
    }

    /** Keeps the questions of a quiz as they are now; gives back by which hash they are found. */
    public String freeze(QuizUnit quiz) {
        String hash = hash(quiz.source().code() + "\n" + quiz.file());
        entities.createNativeQuery("insert ignore into quiz_bank (hash, source, file) values (?, ?, ?)")
                .setParameter(1, hash)
                .setParameter(2, quiz.source().code())
                .setParameter(3, quiz.file())
                .executeUpdate();
        return hash;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** The attempt as the rules know it, and the source language of its questions. */
    public record Opened(Attempt attempt, Language source) {}

    public Opened open(QuizAttempt row) {
        FrozenBank frozen = entities.find(FrozenBank.class, row.bank());
        Paper paper = Paper.draw(bank(frozen.source(), frozen.file()), row.draw(), row.seed());
        Map<Integer, Answer> answers = new TreeMap<>();
        entities.createQuery("select g from GivenAnswer g where g.attempt = :attempt", GivenAnswer.class)
                .setParameter("attempt", row.id())
                .getResultList()
                .forEach(given -> answers.put(given.number(), AnswerJson.answer(given.answer())));
        return new Opened(new Attempt(paper, answers, row.finished()), frozen.source());
    }

    /** The questions in a file that was checked when it was imported. */
    public static Bank bank(Language source, String file) {
        return QuizFile.read(QuizFile.NAME, file.getBytes(StandardCharsets.UTF_8), source, new Faults());
    }

    public void keep(QuizAttempt row, int number, Answer real, Instant at) {
        entities.persist(new GivenAnswer(row.id(), number, AnswerJson.text(real), at));
    }

    /** Keeps what each question of a finished attempt was worth, for its statistics. */
    public void keepMarks(QuizAttempt row, Attempt attempt) {
        entities.flush();
        trails.forget();
        for (Sheet sheet : attempt.paper().sheets()) {
            entities.createNativeQuery("insert into quiz_mark (attempt, question, share, rest) values (?, ?, ?, ?)")
                    .setParameter(1, row.id())
                    .setParameter(2, sheet.question().stem().id())
                    .setParameter(3, attempt.share(sheet))
                    .setParameter(4, attempt.restShare(sheet))
                    .executeUpdate();
        }
    }

    /** What everybody reached at their first try, by question. */
    public Map<String, List<Observation>> observations(String programme, UnitKey unit) {
        List<?> rows = entities.createNativeQuery("select m.question, m.share, m.rest from quiz_mark m"
                        + " join quiz_attempt a on a.id = m.attempt"
                        + " where a.programme = ? and a.module = ? and a.unit = ? and a.number = 1")
                .setParameter(1, programme)
                .setParameter(2, unit.module())
                .setParameter(3, unit.unit())
                .getResultList();
        Map<String, List<Observation>> seen = new HashMap<>();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            seen.computeIfAbsent((String) values[0], question -> new ArrayList<>())
                    .add(new Observation(((Number) values[1]).doubleValue(), ((Number) values[2]).doubleValue()));
        }
        return seen;
    }
}
