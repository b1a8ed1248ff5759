package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.entity.Enrolment;
import eu.secu4all.learning.rule.Course;
import eu.secu4all.learning.rule.Course.CourseUnit;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.Progressing;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Keeps what one person does in a programme, and sees when something is done by it. */
@Dependent
class Learner {

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private FactStore facts;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Clock clock;

    static UnitKey key(UnitId unit) {
        return new UnitKey(unit.module(), unit.unit());
    }

    /**
     * Goes on only for who takes part and may do this unit now.
     *
     * @throws Refused {@code learning.not-enrolled}, {@code learning.programme-unknown}, {@code learning.unit-unknown},
     *     {@code learning.closed}
     */
    void requireOpen(long person, UnitId unit) {
        enrolments.get(person, unit.programme());
        boolean open = standing(person, unit.programme()).units().stream()
                .filter(standing -> standing.key().equals(key(unit)))
                .findFirst()
                .map(standing -> standing.state() != State.CLOSED)
                .orElseThrow(() -> new Refused("learning.unit-unknown"));
        if (!open) {
            throw new Refused("learning.closed");
        }
    }

    Standing standing(long person, String programme) {
        return Progressing.of(
                curriculum.get(programme),
                facts.facts(person, programme),
                facts.visits(List.of(person), programme)
                        .getOrDefault(person, Map.of())
                        .keySet());
    }

    /** Stores a fact, and that the unit and the programme are done if that makes them so (LEARN-2). */
    void tell(long person, UnitId unit, Fact fact) {
        facts.tell(person, unit.programme(), key(unit), fact, clock.instant());
        Course course = curriculum.get(unit.programme());
        Map<UnitKey, List<Fact>> all = facts.facts(person, unit.programme());
        CourseUnit about = course.find(key(unit)).orElseThrow(() -> new Refused("learning.unit-unknown"));
        if (Progressing.isDone(about, all.get(key(unit)))) {
            facts.tell(person, unit.programme(), key(unit), new Fact.Done(), clock.instant());
            finish(person, course, all);
        }
    }

    private void finish(long person, Course course, Map<UnitKey, List<Fact>> all) {
        if (Progressing.of(course, all, all.keySet()).done()) {
            enrolments.find(person, course.programme()).ifPresent(this::finish);
        }
    }

    private void finish(Enrolment enrolment) {
        enrolment.finish(clock.instant());
    }
}
