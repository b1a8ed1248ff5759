package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.entity.Cohort;
import eu.secu4all.learning.entity.Enrolment;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People who go through a programme together. The trainer who leads a cohort, and administrators, see how far its members
 * have come; nobody else does (ENROL-3).
 */
@Stateless
public class Cohorts {

    @Inject
    private EnrolmentStore store;

    @Inject
    private ProgressTable table;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Event<TakesPart> takesPart;

    @Inject
    private Clock clock;

    /**
     * Makes a cohort that the caller leads.
     *
     * @return its id
     * @throws Refused {@code no-right}, {@code learning.programme-unknown}, {@code cohort.name},
     *     {@code cohort.due}
     */
    public long create(Caller caller, CohortDraft draft) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        curriculum.get(draft.programme());
        Cohort cohort = new Cohort(draft.programme(), caller.person());
        plan(cohort, draft);
        return store.add(cohort).id();
    }

    /**
     * Changes name and dates; the programme stays.
     *
     * @param version of the {@link CohortView} that the caller has seen
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}, {@code changed-meanwhile}, and as
     *     {@link #create}
     */
    public void change(Caller caller, long id, int version, CohortDraft draft) {
        Cohort cohort = led(caller, id);
        if (cohort.version() != version) {
            throw new Refused("changed-meanwhile");
        }
        plan(cohort, draft);
    }

    /**
     * Lets people take part with this cohort. Who takes part already joins it, and leaves another cohort for it (ENROL-5).
     *
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}, {@code cohort.full}
     */
    public Joined enrol(Caller caller, long id, Set<Long> people) {
        Cohort cohort = led(caller, id);
        Map<Long, Enrolment> known = store.in(cohort.programme(), people).stream()
                .collect(Collectors.toMap(Enrolment::person, Function.identity()));
        Set<Long> joining = people.stream()
                .filter(person -> !known.containsKey(person) || !isIn(known.get(person), id))
                .collect(Collectors.toSet());
        if (store.members(id) + joining.size() > CohortDraft.MEMBERS_MAX) {
            throw new Refused("cohort.full", String.valueOf(CohortDraft.MEMBERS_MAX));
        }
        int moved = 0;
        for (long person : joining) {
            Enrolment enrolment = known.containsKey(person)
                    ? known.get(person)
                    : store.add(new Enrolment(
                            person, cohort.programme(), EnrolmentView.How.COHORT.name(), clock.instant()));
            moved += enrolment.cohort().isPresent() ? 1 : 0;
            enrolment.join(EnrolmentView.How.COHORT.name(), id);
            takesPart.fire(new TakesPart(person, cohort.programme()));
        }
        return new Joined(joining, moved);
    }

    private static boolean isIn(Enrolment enrolment, long cohort) {
        return enrolment.cohort().filter(id -> id == cohort).isPresent();
    }

    /** Takes people out of the cohort; they still take part in the programme. */
    public void release(Caller caller, long id, Set<Long> people) {
        led(caller, id);
        store.in(id).stream()
                .filter(enrolment -> people.contains(enrolment.person()))
                .forEach(Enrolment::leaveCohort);
    }

    /** Those that the caller leads; for administrators all. The latest due date first. */
    public List<CohortView> mine(Caller caller) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return store.cohorts(caller.is(Role.ADMINISTRATOR) ? 0 : caller.person()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * One cohort.
     *
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}
     */
    public CohortView get(Caller caller, long id) {
        return view(led(caller, id));
    }

    /**
     * How far each member has come, by id.
     *
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}
     */
    public List<MemberView> members(Caller caller, long id) {
        return table.of(led(caller, id).programme(), store.in(id));
    }

    /**
     * Ids of the members.
     *
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}
     */
    public Set<Long> memberIds(Caller caller, long id) {
        led(caller, id);
        return store.in(id).stream().map(Enrolment::person).collect(Collectors.toSet());
    }

    private Cohort led(Caller caller, long id) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Cohort cohort = store.cohort(id);
        if (cohort.leader() != caller.person()) {
            caller.require(Role.ADMINISTRATOR);
        }
        return cohort;
    }

    private static void plan(Cohort cohort, CohortDraft draft) {
        String name = draft.name() == null ? "" : draft.name().strip();
        if (name.isEmpty() || name.length() > CohortDraft.NAME_MAX) {
            throw new Refused("cohort.name", String.valueOf(CohortDraft.NAME_MAX));
        }
        if (draft.start() == null || draft.due() == null || !draft.due().isAfter(draft.start())) {
            throw new Refused("cohort.due");
        }
        cohort.plan(name, draft.start(), draft.due());
    }

    private CohortView view(Cohort cohort) {
        CohortDraft draft = new CohortDraft(cohort.programme(), cohort.name(), cohort.start(), cohort.due());
        return new CohortView(cohort.id(), draft, cohort.leader(), (int) store.members(cohort.id()), cohort.version());
    }
}
