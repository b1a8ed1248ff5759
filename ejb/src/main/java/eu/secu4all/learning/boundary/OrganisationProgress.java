package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.Standing.ModuleStanding;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the people of one's own organisation get on, for its coordinators: no more than these people were told (ENROL-4). */
@Stateless
public class OrganisationProgress {

    @Inject
    private EnrolmentStore store;

    @Inject
    private Curriculum curriculum;

    @Inject
    private ProgressTable table;

    @Inject
    private People people;

    /**
     * In which published programmes people of one's own organisation take part, by id.
     *
     * @throws eu.secu4all.shared.Refused {@code no-right} unless coordinator
     */
    public List<String> programmes(Caller coordinator) {
        return store.programmes(own(coordinator)).stream()
                .filter(curriculum::isPublished)
                .toList();
    }

    /**
     * Those of them who take part, by id.
     *
     * @throws eu.secu4all.shared.Refused {@code no-right}, {@code learning.programme-unknown}
     */
    public List<MemberView> members(Caller coordinator, String programme) {
        return table.of(programme, store.in(programme, own(coordinator))).stream()
                .map(OrganisationProgress::asTold)
                .toList();
    }

    /** Ids of those of them who take part. */
    public Set<Long> memberIds(Caller coordinator, String programme) {
        return store.in(programme, own(coordinator)).stream()
                .map(enrolment -> enrolment.person())
                .collect(Collectors.toSet());
    }

    private Set<Long> own(Caller coordinator) {
        return people.colleagues(coordinator).stream().map(PersonName::id).collect(Collectors.toSet());
    }

    /** What is done, and when; whether something was begun is the learner's own business. */
    private static MemberView asTold(MemberView member) {
        Standing standing = member.standing();
        return new MemberView(
                member.person(),
                new Standing(
                        standing.percent(),
                        standing.done(),
                        standing.modules().stream()
                                .map(OrganisationProgress::asTold)
                                .toList()),
                member.pace(),
                Optional.empty(),
                member.done());
    }

    private static ModuleStanding asTold(ModuleStanding module) {
        return new ModuleStanding(
                module.id(),
                module.percent(),
                module.done(),
                module.missing(),
                module.units().stream()
                        .map(unit -> unit.state() == State.BEGUN
                                ? new UnitStanding(unit.key(), State.OPEN, unit.missing())
                                : unit)
                        .toList());
    }
}
