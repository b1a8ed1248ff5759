package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What exercises ask and tell of learners. For the house: rights are asked by who calls. */
@Stateless
public class Coursework {

    @Inject
    private Learner learner;

    @Inject
    private EnrolmentStore enrolments;

    /** The cohort with which a person takes part in a programme. */
    public record Place(long person, long cohort, String name, long leader) {}

    /**
     * Goes on only for who takes part and may do this unit now.
     *
     * @throws Refused {@code learning.not-enrolled}, {@code learning.unit-unknown}, {@code learning.closed}
     */
    public void requireOpen(Caller caller, UnitId unit) {
        learner.requireOpen(caller.person(), unit);
    }

    /** Why this person may not do this unit now, a key of the refusals; empty if they may. */
    public Optional<String> barToBeginning(Caller caller, UnitId unit) {
        try {
            learner.requireOpen(caller.person(), unit);
            return Optional.empty();
        } catch (Refused bar) {
            return Optional.of(bar.key());
        }
    }

    /** These people handed in what the unit asks for; who does not take part any more is passed over. */
    public void handedIn(Collection<Long> people, UnitId unit) {
        tell(people, unit, new Fact.HandedIn());
    }

    /** What these people handed in was assessed; {@code mean} from 0 to 3. */
    public void assessed(Collection<Long> people, UnitId unit, double mean) {
        tell(people, unit, new Fact.Assessed(mean));
    }

    /** In which cohorts of the programme these people are. */
    public List<Place> cohorts(Collection<Long> people, String programme) {
        return people.stream()
                .flatMap(person -> enrolments.find(person, programme).stream())
                .flatMap(enrolment -> enrolment.cohort().stream()
                        .map(enrolments::cohort)
                        .map(cohort -> new Place(enrolment.person(), cohort.id(), cohort.name(), cohort.leader())))
                .toList();
    }

    private void tell(Collection<Long> people, UnitId unit, Fact fact) {
        people.stream()
                .filter(person -> enrolments.find(person, unit.programme()).isPresent())
                .forEach(person -> learner.tell(person, unit, fact));
    }
}
