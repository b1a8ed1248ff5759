package eu.secu4all.learning.boundary;

import eu.secu4all.learning.rule.Fact;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.Outlines;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.schedule.boundary.PlanChosen;
import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionOrigins;
import eu.secu4all.transcript.boundary.AttendanceKept;
import eu.secu4all.transcript.boundary.Attendances;
import eu.secu4all.transcript.boundary.Attended;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that are live sessions: which sessions belong to them (LIVE-1), and who attended (LIVE-2). */
@Stateless
public class LiveUnits {

    /** How the room names somebody with an account. */
    private static final Pattern PERSON = Pattern.compile("p([0-9]{1,18})");

    @Inject
    private Outlines outlines;

    @Inject
    private SessionOrigins origins;

    @Inject
    private Attendances attendances;

    @Inject
    private Progress progress;

    /**
     * All units of live sessions that are published, and the plans that they name.
     *
     * @throws eu.secu4all.shared.Refused {@code no-right} unless trainer or administrator
     */
    public Map<UnitId, String> plans(Caller caller) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return plans();
    }

    private Map<UnitId, String> plans() {
        Map<UnitId, String> plans = new LinkedHashMap<>();
        for (String programme : outlines.programmes()) {
            outlines.find(programme)
                    .map(outline -> new Syllabus(programme, outline).plans())
                    .ifPresent(plans::putAll);
        }
        return plans;
    }

    /** The sessions of this unit that the caller leads or may come to, the latest first. */
    public List<SessionLine> sessions(Caller caller, UnitId unit) {
        return outlines.find(unit.programme())
                .map(outline -> new Syllabus(unit.programme(), outline).plans())
                .map(plans -> plans.get(unit))
                .map(plan -> origins.mine(caller, plan))
                .orElse(List.of());
    }

    /** For the house. */
    public void attended(@Observes AttendanceKept event) {
        tell(event.session());
    }

    /** For the house. */
    public void chosen(@Observes PlanChosen event) {
        tell(event.session());
    }

    /** For the house: what they attended before counts. */
    public void takesPart(@Observes TakesPart event) {
        attendances.of("p" + event.person()).forEach((session, minutes) -> origins.find(session)
                .ifPresent(plan -> units(plan).stream()
                        .filter(unit -> unit.programme().equals(event.programme()))
                        .forEach(unit -> tell(event.person(), unit, new Fact.Attended(session, minutes)))));
    }

    private List<UnitId> units(String plan) {
        return plans().entrySet().stream()
                .filter(unit -> unit.getValue().equals(plan))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void tell(long person, UnitId unit, Fact.Attended attended) {
        if (attended.minutes() > 0) {
            progress.attended(Caller.HOUSE, person, unit, attended);
        }
    }

    private void tell(long session) {
        Optional<String> plan = origins.find(session);
        Optional<Attended> there = attendances.find(session);
        if (plan.isEmpty() || there.isEmpty()) {
            return;
        }
        List<UnitId> units = units(plan.get());
        there.get().minutes().forEach((participant, minutes) -> {
            Matcher person = PERSON.matcher(participant);
            if (person.matches()) {
                long id = Long.parseLong(person.group(1));
                units.forEach(unit -> tell(id, unit, new Fact.Attended(session, minutes)));
            }
        });
    }
}
