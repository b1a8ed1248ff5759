package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.CohortView;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cohorts that one leads; for administrators all. */
@Named
@RequestScoped
public class CohortsPage {

    @Inject
    private Cohorts cohorts;

    @Inject
    private People people;

    @Inject
    private HeatTables tables;

    @Inject
    private ActiveUser user;

    @Inject
    private Clock clock;

    private List<Line> lines;

    /** Where a cohort is between its dates. */
    public enum Phase {
        COMING("accent"),
        RUNNING("positive"),
        OVER("quiet");

        private final String look;

        Phase(String look) {
            this.look = look;
        }

        static Phase of(Instant start, Instant due, Instant now) {
            if (now.isBefore(start)) {
                return COMING;
            }
            return now.isAfter(due) ? OVER : RUNNING;
        }

        public String getLook() {
            return look;
        }
    }

    /** {@code leader} is empty for one's own. */
    public record Line(
            long id, String name, Title programme, String start, String due, int members, String leader, Phase phase) {}

    @PostConstruct
    void show() {
        List<CohortView> mine = cohorts.mine(user.caller());
        Set<Long> leaders = mine.stream().map(CohortView::leader).collect(Collectors.toSet());
        Map<Long, String> names =
                people.names(leaders).stream().collect(Collectors.toMap(PersonName::id, PersonName::name));
        Map<String, Title> titles = mine.stream()
                .map(cohort -> cohort.draft().programme())
                .distinct()
                .collect(Collectors.toMap(id -> id, tables::title));
        lines = mine.stream().map(cohort -> line(cohort, names, titles)).toList();
    }

    private Line line(CohortView cohort, Map<Long, String> names, Map<String, Title> titles) {
        Instant start = cohort.draft().start();
        Instant due = cohort.draft().due();
        return new Line(
                cohort.id(),
                cohort.draft().name(),
                titles.get(cohort.draft().programme()),
                Days.say(start, user.getLocale()),
                Days.say(due, user.getLocale()),
                cohort.members(),
                cohort.leader() == user.caller().person() ? "" : names.getOrDefault(cohort.leader(), ""),
                Phase.of(start, due, clock.instant()));
    }

    public List<Line> getLines() {
        return lines;
    }
}
