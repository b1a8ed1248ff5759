package eu.secu4all.schedule.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionDetails.Doors;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With the demo switch on: sees to it that the demo trainer has the shipped session before them, soon and in a week,
 * and once as a template.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
public class DemoSessions {

    private static final Duration SOON = Duration.ofMinutes(30);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String PLAN = "market-square";
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Inject
    private Sessions sessions;

    @Inject
    private SessionOrigins origins;

    @Inject
    private SessionLists lists;

    @Inject
    private RunSheets runSheets;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "secu4all.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void load() {
        if (!demo) {
            return;
        }
        Set<Long> learners = new HashSet<>();
        Caller trainer = null;
        for (JsonNode person : people()) {
            Optional<PersonView> found =
                    people.findByEmail(Caller.HOUSE, person.get("email").asText());
            if ("TRAINER".equals(person.get("role").asText()) && found.isPresent()) {
                trainer = found.get().caller();
            } else if ("LEARNER".equals(person.get("role").asText())) {
                found.ifPresent(learner -> learners.add(learner.id()));
            }
        }
        if (trainer != null && nothingComing(trainer)) {
            plan(trainer, learners);
        }
    }

    private boolean nothingComing(Caller trainer) {
        SessionLists.Search coming =
                new SessionLists.Search(SessionLists.Part.LEAD, SessionLists.When.COMING, "", 0, 1);
        return lists.mine(trainer, coming).total() == 0;
    }

    private void plan(Caller trainer, Set<Long> learners) {
        SessionPlan plan = PlanJson.plan(resource("/demo/" + PLAN + ".json"));
        Instant soon = clock.instant().plus(SOON).truncatedTo(ChronoUnit.HOURS);
        while (soon.isBefore(clock.instant().plus(SOON))) {
            soon = soon.plus(QUARTER);
        }
        Doors invited = new Doors(Admits.NAMED, learners, 0, true, true);
        long first = sessions.create(trainer, details(plan, soon, invited));
        runSheets.store(trainer, first, runSheets.plan(trainer, first).version(), plan);
        origins.choose(trainer, first, Optional.of(PLAN));
        Doors open = new Doors(Admits.CODE, Set.of(), 0, false, false);
        sessions.copy(trainer, first, details(plan, soon.plus(WEEK), open));
        if (lists.templates(trainer).isEmpty()) {
            sessions.saveAsTemplate(trainer, first);
        }
    }

    private static SessionDetails details(SessionPlan plan, Instant start, Doors doors) {
        return new SessionDetails(
                plan.title(),
                plan.description(),
                PlanJson.text(resource("/demo/lobby.json")),
                plan.source(),
                start,
                ZONE,
                Set.of(),
                doors);
    }

    private static JsonNode people() {
        try {
            return new ObjectMapper().readTree(resource("/demo/people.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String path) {
        try (InputStream file = DemoSessions.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
