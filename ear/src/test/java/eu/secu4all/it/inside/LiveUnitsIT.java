package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.certificate.boundary.Kind;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.learning.boundary.LiveUnits;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionDetails.Doors;
import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionOrigins;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.transcript.boundary.Attendances;
import eu.secu4all.transcript.boundary.Attended;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiveUnitsIT extends InsideCourse {

    private static final Instant END = Instant.parse("2026-05-04T12:00:00Z");

    @Inject
    private Sessions sessions;

    @Inject
    private SessionOrigins origins;

    @Inject
    private LiveUnits units;

    @Inject
    private Attendances attendances;

    @Inject
    private Certificates certificates;

    @Inject
    private Authoring authoring;

    @Test
    @DisplayName(
            "LIVE-1 a session belongs to the unit whose plan it is from; copies and templates keep it, and only its "
                    + "trainers say otherwise")
    void belongs() {
        Caller learner = newcomer("martins.ozols@riga.example");
        long session = plan(Set.of(learner.person()));
        assertThat(ids(units.sessions(learner, LearningPackage.LIVE))).doesNotContain(session);

        refuses("no-right", () -> origins.choose(learner, session, Optional.of("market-square")));
        origins.choose(trainer, session, Optional.of("market-square"));

        assertThat(ids(units.sessions(learner, LearningPackage.LIVE))).contains(session);
        assertThat(ids(units.sessions(newcomer("youssef.benali@ville-grenoble.example"), LearningPackage.LIVE)))
                .doesNotContain(session);
        assertThat(units.sessions(learner, LearningPackage.CASE)).isEmpty();
        long template = sessions.saveAsTemplate(trainer, session);
        long copy = sessions.copy(trainer, template, details(Set.of()));
        assertThat(origins.find(copy)).contains("market-square");
        assertThat(units.plans(trainer)).containsEntry(LearningPackage.LIVE, "market-square");
        refuses("no-right", () -> units.plans(learner));
        Stream.of(session, template, copy).forEach(each -> sessions.delete(trainer, each));
    }

    @Test
    @DisplayName(
            "LIVE-2, LIVE-3 who was there and takes part has attended the unit, once, however often the session ends")
    void attends() {
        Caller learner = newcomer("martins.ozols@riga.example");
        Caller elsewhere = newcomer("youssef.benali@ville-grenoble.example");
        enrolments.enrol(learner, LearningPackage.ID);
        long session = plan(Set.of());
        origins.choose(trainer, session, Optional.of("market-square"));

        Map<String, Integer> there =
                Map.of("p" + learner.person(), 20, "p" + elsewhere.person(), 90, "g1", 90, "p999999999", 90);
        attendances.keep(session, new Attended(END, there));
        attendances.keep(session, new Attended(END, there));
        assertThat(state(learner, LearningPackage.LIVE)).isEqualTo(State.BEGUN);

        attendances.keep(session, new Attended(END, Map.of("p" + learner.person(), 45, "p" + elsewhere.person(), 90)));
        assertThat(state(learner, LearningPackage.LIVE)).isEqualTo(State.DONE);
        refuses("learning.not-enrolled", () -> progress.mine(elsewhere, LearningPackage.ID));
        enrolments.enrol(elsewhere, LearningPackage.ID);
        assertThat(state(elsewhere, LearningPackage.LIVE)).isEqualTo(State.DONE);

        Caller late = newcomer("jonas.petersen@stadt-luebeck.example");
        enrolments.enrol(late, LearningPackage.ID);
        long other = plan(Set.of());
        attendances.keep(other, new Attended(END, Map.of("p" + late.person(), 45)));
        assertThat(state(late, LearningPackage.LIVE)).isNotEqualTo(State.DONE);
        origins.choose(trainer, other, Optional.of("market-square"));
        assertThat(state(late, LearningPackage.LIVE)).isEqualTo(State.DONE);
        Stream.of(session, other).forEach(each -> sessions.delete(trainer, each));
    }

    @Test
    @DisplayName(
            "HONOUR-1 to HONOUR-5 whoever has done all units has the module's certificate at once, with its evidence, "
                    + "and keeps it")
    void honours() {
        Caller learner = newcomer("youssef.benali@ville-grenoble.example");
        enrolments.enrol(learner, LearningPackage.ID);
        Stream.of(LearningPackage.LESSON, LearningPackage.QUIZ)
                .forEach(unit -> authoring.unpublish(trainer, unit, Language.EN));
        progress.answered(learner, LearningPackage.CASE, "q1", "Because");
        assertThat(modules(learner)).isEmpty();

        progress.attended(Caller.HOUSE, learner.person(), LearningPackage.LIVE, new Fact.Attended(7, 31));

        assertThat(modules(learner)).singleElement().satisfies(certificate -> {
            assertThat(certificate.title(Language.FR)).isEqualTo("Module");
            assertThat(certificate.evidence().minutes()).isEqualTo(31);
        });
        publish();
        enrolments.leave(learner, LearningPackage.ID);
        enrolments.enrol(learner, LearningPackage.ID);
        progress.honour(learner, LearningPackage.ID);
        assertThat(progress.mine(learner, LearningPackage.ID).standing().done()).isFalse();
        assertThat(modules(learner)).hasSize(1);
        assertThat(certificates.subjects(learner.person())).contains("module:course/module");
    }

    private List<CertificateView> modules(Caller learner) {
        return certificates.mine(learner).stream()
                .filter(certificate -> certificate.kind() == Kind.MODULE)
                .toList();
    }

    private static List<Long> ids(List<SessionLine> lines) {
        return lines.stream().map(SessionLine::id).toList();
    }

    private long plan(Set<Long> named) {
        return sessions.create(trainer, details(named));
    }

    private static SessionDetails details(Set<Long> named) {
        return new SessionDetails(
                LocalizedText.of(Language.EN, "A live unit"),
                LocalizedText.NONE,
                LocalizedText.NONE,
                Language.EN,
                END.minusSeconds(3600),
                ZoneId.of("Europe/Rome"),
                Set.of(),
                new Doors(Admits.NAMED, named, 0, false, false));
    }
}
