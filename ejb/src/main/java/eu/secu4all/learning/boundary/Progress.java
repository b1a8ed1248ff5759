package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.control.Trail;
import eu.secu4all.learning.control.Trails;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
    private Trails trails;

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
        Trail trail = learner.trail(caller.person(), programme);
        return view(curriculum.of(programme, trail), trail);
    }

    /** The same; empty for who does not take part, and for a programme of which nothing is published (any more). */
    public Optional<ProgressView> find(Caller caller, String programme) {
        Trail trail = trails.of(caller.person(), programme);
        return Optional.of(trail)
                .filter(Trail::enrolled)
                .flatMap(known -> curriculum.find(programme, known))
                .map(syllabus -> view(syllabus, trail));
    }

    private ProgressView view(Syllabus syllabus, Trail trail) {
        return new ProgressView(
                syllabus.standing(trail),
                syllabus.next(trail, clock.instant()),
                trail.visits().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, visit -> visit.getValue()
                        .part())),
                syllabus.waits(trail, clock.instant()));
    }

    /** Where one is with one unit; empty for who does not take part, and for a unit that is not published (any more). */
    public Optional<UnitWay> unit(Caller caller, UnitId unit) {
        Trail trail = trails.of(caller.person(), unit.programme());
        return Optional.of(trail)
                .filter(Trail::enrolled)
                .flatMap(known -> curriculum.find(unit.programme(), known))
                .flatMap(syllabus -> syllabus.way(unit, trail, clock.instant()));
    }

    /** Counts what was done earlier and could not be counted then, and gives the certificates that are earned by it (HONOUR-3). */
    public void honour(Caller caller, String programme) {
        learner.lock(caller.person(), programme);
        learner.settle(caller.person(), programme);
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
        learner.lock(caller.person(), unit.programme());
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
        learner.lock(person, unit.programme());
        if (enrolments.find(person, unit.programme()).isPresent()) {
            learner.tell(person, unit, attended);
        }
    }

    private void tell(Caller caller, UnitId unit, Fact fact) {
        learner.lock(caller.person(), unit.programme());
        learner.requireOpen(caller.person(), unit);
        learner.tell(caller.person(), unit, fact);
    }
}
