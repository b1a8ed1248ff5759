package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.entity.Cohort;
import eu.secu4all.learning.entity.Enrolment;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part in which programme: by themselves, because they were invited, or with a cohort (ENROL-1). */
@Stateless
public class Enrolments {

    @Inject
    private EnrolmentStore store;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Event<TakesPart> takesPart;

    @Inject
    private Clock clock;

    /**
     * Takes part from now on. Whoever already does, still does; what they did earlier counts (ENROL-2).
     *
     * @throws eu.secu4all.shared.Refused {@code learning.programme-unknown}
     */
    public EnrolmentView enrol(Caller caller, String programme) {
        curriculum.get(programme);
        boolean invited = store.takeInvitation(caller.person(), programme);
        Enrolment enrolment = store.find(caller.person(), programme)
                .orElseGet(() -> store.add(new Enrolment(
                        caller.person(),
                        programme,
                        (invited ? EnrolmentView.How.INVITED : EnrolmentView.How.SELF).name(),
                        clock.instant())));
        takesPart.fire(new TakesPart(caller.person(), programme));
        return view(enrolment);
    }

    /** Takes part no longer. What was done is kept, in case they come back. */
    public void leave(Caller caller, String programme) {
        store.find(caller.person(), programme).ifPresent(store::remove);
    }

    /** In what this person takes part, the newest first. */
    public List<EnrolmentView> mine(Caller caller) {
        return store.of(caller.person()).stream().map(this::view).toList();
    }

    /** Programmes to which this person was invited and has not answered, the newest first. */
    public List<String> invitations(Caller caller) {
        return store.invitations(caller.person());
    }

    /** Does not want to take part. */
    public void decline(Caller caller, String programme) {
        store.takeInvitation(caller.person(), programme);
    }

    /**
     * Invites people who do not take part yet.
     *
     * @return those who were not invited before
     * @throws eu.secu4all.shared.Refused {@code no-right} unless trainer or administrator,
     *     {@code learning.programme-unknown}
     */
    public Set<Long> invite(Caller caller, String programme, Set<Long> people) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        curriculum.get(programme);
        return people.stream()
                .filter(person -> store.find(person, programme).isEmpty())
                .filter(person -> store.invite(person, programme, caller.person(), clock.instant()))
                .collect(Collectors.toSet());
    }

    private EnrolmentView view(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.programme(),
                EnrolmentView.How.valueOf(enrolment.how()),
                enrolment.at(),
                enrolment.done(),
                enrolment.cohort().map(id -> dates(store.cohort(id))));
    }

    private static EnrolmentView.Dates dates(Cohort cohort) {
        return new EnrolmentView.Dates(cohort.id(), cohort.name(), cohort.start(), cohort.due());
    }
}
