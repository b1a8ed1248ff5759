package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.AttemptStore;
import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.NextUnit;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far somebody has come, and what they did. Telling the same twice changes nothing (LEARN-3). Everything that a
 * learner does needs that they take part and that the unit is open.
 */
@Stateless
public class Progress {

    public static final int WORDS_MAX = 20_000;
    private static final int PART_MAX = 10_000;

    @Inject
    private Learner learner;

    @Inject
    private FactStore facts;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private AttemptStore attempts;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Clock clock;

    /**
     * One's own progress, and what to do next.
     *
     * @throws Refused {@code learning.not-enrolled}, {@code learning.programme-unknown}
     */
    public ProgressView mine(Caller caller, String programme) {
        enrolments.get(caller.person(), programme);
        Standing standing = learner.standing(caller.person(), programme);
        Map<UnitKey, FactStore.Visit> visits = visits(caller.person(), programme);
        Map<UnitKey, Instant> touched = visits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, visit -> visit.getValue().at()));
        return new ProgressView(
                standing,
                NextUnit.of(curriculum.get(programme), standing, touched, waiting(caller.person(), programme)),
                visits.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, visit -> visit.getValue()
                        .part())));
    }

    private Map<UnitKey, FactStore.Visit> visits(long person, String programme) {
        return facts.visits(List.of(person), programme).getOrDefault(person, Map.of());
    }

    private Set<UnitKey> waiting(long person, String programme) {
        return curriculum.quizzes(programme).entrySet().stream()
                .filter(quiz -> Trying.isWaiting(
                        attempts.of(person, programme, quiz.getKey()), quiz.getValue(), clock.instant()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Remembers where somebody is, so that they go on there on any device.
     *
     * @param part which part of the unit, from 0
     */
    public void visit(Caller caller, UnitId unit, int part) {
        learner.requireOpen(caller.person(), unit);
        FactStore.Visit visit = new FactStore.Visit(Math.max(0, Math.min(PART_MAX, part)), clock.instant());
        facts.visit(caller.person(), unit.programme(), Learner.key(unit), visit);
    }

    /** All parts of the unit were on the screen. */
    public void read(Caller caller, UnitId unit) {
        tell(caller, unit, new Fact.Read());
    }

    /** A resource was opened. */
    public void opened(Caller caller, UnitId unit) {
        tell(caller, unit, new Fact.Opened());
    }

    /**
     * Keeps an answer in one's own words; the last one counts.
     *
     * @throws Refused {@code learning.words} if it is empty or too long, {@code learning.question-unknown}
     */
    public void answered(Caller caller, UnitId unit, String question, String text) {
        learner.requireOpen(caller.person(), unit);
        String words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > WORDS_MAX) {
            throw new Refused("learning.words", String.valueOf(WORDS_MAX));
        }
        if (!curriculum.questions(unit).contains(question)) {
            throw new Refused("learning.question-unknown");
        }
        facts.write(
                caller.person(),
                unit.programme(),
                Learner.key(unit),
                new FactStore.OwnWords(question, words, clock.instant()));
        learner.tell(caller.person(), unit, new Fact.Answered(question));
    }

    /** What one has written in a unit, by question. */
    public Map<String, String> words(Caller caller, UnitId unit) {
        return facts.words(caller.person(), unit.programme(), Learner.key(unit));
    }

    /**
     * For the house: somebody was in a live session of this unit, whether or not the unit was open to them (LEARN-4).
     *
     * @throws Refused {@code no-right} unless administrator
     */
    public void attended(Caller house, long person, UnitId unit, Fact.Attended attended) {
        house.require(Role.ADMINISTRATOR);
        if (enrolments.find(person, unit.programme()).isPresent()) {
            learner.tell(person, unit, attended);
        }
    }

    private void tell(Caller caller, UnitId unit, Fact fact) {
        learner.requireOpen(caller.person(), unit);
        learner.tell(caller.person(), unit, fact);
    }
}
