package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.control.Trail;
import eu.secu4all.learning.control.Trails;
import eu.secu4all.learning.entity.Enrolment;
import eu.secu4all.learning.rule.Course.CourseUnit;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.Progressing;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps what one person does in a programme, and sees when something is done by it. */
@Dependent
class Learner {

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private FactStore facts;

    @Inject
    private Trails trails;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Honours honours;

    @Inject
    private Clock clock;

    static UnitKey key(UnitId unit) {
        return new UnitKey(unit.module(), unit.unit());
    }

    /**
     * Lets one person's facts come one after the other, so that the last one sees that all is done. To be the first thing in
     * its transaction.
     */
    void lock(long person, String programme) {
        enrolments.lock(person, programme);
    }

    /** Refuses {@code learning.not-enrolled}. */
    Trail trail(long person, String programme) {
        Trail trail = trails.of(person, programme);
        if (!trail.enrolled()) {
            throw new Refused("learning.not-enrolled");
        }
        return trail;
    }

    /**
     * Goes on only for who takes part and may do this unit now.
     *
     * @throws Refused {@code learning.not-enrolled}, {@code learning.programme-unknown}, {@code learning.unit-unknown},
     *     {@code learning.closed}
     */
    Trail requireOpen(long person, UnitId unit) {
        Trail trail = trail(person, unit.programme());
        State state = curriculum.of(unit.programme(), trail).standing(trail).units().stream()
                .filter(standing -> standing.key().equals(key(unit)))
                .findFirst()
                .orElseThrow(() -> new Refused("learning.unit-unknown"))
                .state();
        if (state == State.CLOSED) {
            throw new Refused("learning.closed");
        }
        return trail;
    }

    /**
     * Stores a fact, and what is done by it: the unit, its module, the programme (LEARN-2, HONOUR-1). A unit that was
     * withdrawn meanwhile is done once it is published again ({@link #settle}).
     */
    void tell(long person, UnitId unit, Fact fact) {
        facts.tell(person, unit.programme(), key(unit), fact, clock.instant());
        Trail trail = trails.of(person, unit.programme());
        curriculum.find(unit.programme(), trail).ifPresent(syllabus -> syllabus.course()
                .find(key(unit))
                .filter(about -> isNewlyDone(about, trail))
                .ifPresent(about -> {
                    facts.tell(person, unit.programme(), key(unit), new Fact.Done(), clock.instant());
                    finish(person, syllabus, trails.of(person, unit.programme()));
                }));
    }

    /** Stores what has become done without anybody's doing, and gives what is earned by it (HONOUR-3). */
    void settle(long person, String programme) {
        Trail trail = trail(person, programme);
        Syllabus syllabus = curriculum.of(programme, trail);
        syllabus.course().units().stream()
                .filter(about -> isNewlyDone(about, trail))
                .forEach(about -> facts.tell(person, programme, about.key(), new Fact.Done(), clock.instant()));
        finish(person, syllabus, trails.of(person, programme));
    }

    private static boolean isNewlyDone(CourseUnit about, Trail trail) {
        return !trail.done().containsKey(about.key())
                && trail.facts().containsKey(about.key())
                && Progressing.isDone(about, trail.facts().get(about.key()));
    }

    private void finish(long person, Syllabus syllabus, Trail trail) {
        if (syllabus.standing(trail).done()) {
            enrolments.find(person, syllabus.programme()).ifPresent(this::finish);
        }
        if (trail.enrolled()) {
            honours.give(person, syllabus, trail);
        }
    }

    private void finish(Enrolment enrolment) {
        enrolment.finish(clock.instant());
    }
}
