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
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People who go through a programme together. The trainer who leads a cohort, and administrators, see how far its members
 * have come; nobody else does (ENROL-3).
 */
@Stateless
public class Cohorts {

    @Inject
    private EnrolmentStore store;

    @Inject
    private FactStore facts;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Clock clock;

    /**
     * Makes a cohort that the caller leads.
     *
     * @return its id
     * @throws Refused {@code no-right}, {@code learning.programme-unknown}, {@code learning.cohort-name},
     *     {@code learning.cohort-dates}
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

    /** Lets people take part with this cohort; whoever takes part already joins it. */
    public void enrol(Caller caller, long id, Set<Long> people) {
        Cohort cohort = led(caller, id);
        for (long person : people) {
            Enrolment enrolment = store.find(person, cohort.programme())
                    .orElseGet(() -> store.add(new Enrolment(
                            person, cohort.programme(), EnrolmentView.How.COHORT.name(), clock.instant())));
            enrolment.join(EnrolmentView.How.COHORT.name(), id);
        }
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
     * How far each member has come, by id.
     *
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}
     */
    public List<MemberView> members(Caller caller, long id) {
        Cohort cohort = led(caller, id);
        Course course = curriculum.get(cohort.programme());
        List<Long> people = store.in(id).stream().map(Enrolment::person).toList();
        Map<Long, Map<UnitKey, List<Fact>>> done = facts.facts(people, cohort.programme());
        Map<Long, Map<UnitKey, FactStore.Visit>> visits = facts.visits(people, cohort.programme());
        return people.stream()
                .map(person -> member(
                        cohort,
                        person,
                        Progressing.of(
                                course,
                                done.getOrDefault(person, Map.of()),
                                visits.getOrDefault(person, Map.of()).keySet()),
                        visits.getOrDefault(person, Map.of())))
                .toList();
    }

    private MemberView member(Cohort cohort, long person, Standing standing, Map<UnitKey, FactStore.Visit> visits) {
        return new MemberView(
                person,
                standing,
                Pace.of(cohort.start(), cohort.due(), clock.instant(), standing.percent()),
                visits.values().stream().map(FactStore.Visit::at).max(Instant::compareTo));
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
            throw new Refused("learning.cohort-name", String.valueOf(CohortDraft.NAME_MAX));
        }
        if (draft.start() == null || draft.due() == null || !draft.due().isAfter(draft.start())) {
            throw new Refused("learning.cohort-dates");
        }
        cohort.plan(name, draft.start(), draft.due());
    }

    private CohortView view(Cohort cohort) {
        CohortDraft draft = new CohortDraft(cohort.programme(), cohort.name(), cohort.start(), cohort.due());
        return new CohortView(
                cohort.id(), draft, cohort.leader(), store.in(cohort.id()).size(), cohort.version());
    }
}
