package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.entity.Cohort;
import eu.secu4all.learning.entity.Enrolment;
import eu.secu4all.learning.rule.Course;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.Pace;
import eu.secu4all.learning.rule.Progressing;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.UnitKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far many people have come in one programme: the same few statements however many they are. */
@Dependent
class ProgressTable {

    @Inject
    private EnrolmentStore store;

    @Inject
    private FactStore facts;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Clock clock;

    /** In the order of the enrolments, which are all in this programme. */
    List<MemberView> of(String programme, List<Enrolment> enrolments) {
        Course course = curriculum.get(programme);
        List<Long> people = enrolments.stream().map(Enrolment::person).toList();
        Map<Long, Map<UnitKey, List<Fact>>> known = facts.facts(people, programme);
        Map<Long, Map<UnitKey, FactStore.Visit>> visits = facts.visits(people, programme);
        Map<Long, Map<UnitKey, Instant>> done = facts.done(people, programme);
        Map<Long, Cohort> cohorts = cohorts(enrolments);
        return enrolments.stream()
                .map(enrolment -> {
                    long person = enrolment.person();
                    Map<UnitKey, FactStore.Visit> visited = visits.getOrDefault(person, Map.of());
                    Standing standing = Progressing.of(course, known.getOrDefault(person, Map.of()), visited.keySet());
                    return new MemberView(
                            person,
                            standing,
                            enrolment.cohort().map(cohorts::get).map(cohort -> pace(cohort, standing)),
                            last(visited.values()),
                            done.getOrDefault(person, Map.of()));
                })
                .toList();
    }

    private Map<Long, Cohort> cohorts(List<Enrolment> enrolments) {
        return enrolments.stream()
                .flatMap(enrolment -> enrolment.cohort().stream())
                .distinct()
                .map(store::cohort)
                .collect(Collectors.toMap(Cohort::id, Function.identity()));
    }

    private Pace pace(Cohort cohort, Standing standing) {
        return Pace.of(cohort.start(), cohort.due(), clock.instant(), standing.percent());
    }

    private static Optional<Instant> last(Collection<FactStore.Visit> visits) {
        return visits.stream().map(FactStore.Visit::at).max(Instant::compareTo);
    }
}
