package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Files;
import eu.secu4all.schedule.boundary.FrozenPlans;
import eu.secu4all.schedule.boundary.FrozenPlans.Frozen;
import eu.secu4all.schedule.boundary.RunSheets;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionDetails.Doors;
import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionLists;
import eu.secu4all.schedule.boundary.SessionLists.Part;
import eu.secu4all.schedule.boundary.SessionLists.Search;
import eu.secu4all.schedule.boundary.SessionLists.When;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.SessionView;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.shared.Refused;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsIT extends InsideProduct {
    @Inject
    private Sessions sessions;

    @Inject
    private SessionLists lists;

    @Inject
    private RunSheets runSheets;

    @Inject
    private FrozenPlans frozenPlans;

    @Inject
    private Files files;

    @Inject
    private People people;

    private Caller trainer;
    private Caller learner;
    private Caller otherTrainer;

    @BeforeEach
    void meet() {
        trainer = people.findByEmail(Caller.HOUSE, "tomas.lindqvist@secu4all.example")
                .orElseThrow()
                .caller();
        learner = people.findByEmail(Caller.HOUSE, "giulia.ferrari@comune-ferrara.example")
                .orElseThrow()
                .caller();
        otherTrainer = new Caller(learner.person(), trainer.roles(), learner.organisation());
    }

    @Test
    @DisplayName("the demo trainer has the shipped session before them, complete, and once as a template")
    void shipsTheDemo() {
        // it may have been played to its end, and other tests plan sessions like it, later ones
        SessionLine shipped = Stream.of(When.COMING, When.OVER)
                .map(when -> new Search(Part.LEAD, when, "marktpl", 0, SessionLists.PAGE_MAX))
                .flatMap(search -> lists.mine(trainer, search).lines().stream())
                .min(Comparator.comparing(SessionLine::id))
                .orElseThrow();

        assertThat(shipped.minutes()).isEqualTo(95);
        assertThat(runSheets.gaps(trainer, shipped.id())).isEmpty();
        assertThat(lists.templates(trainer)).isNotEmpty();
        long invited = lists.mine(learner, new Search(Part.ATTEND, When.COMING, "", 0, 10))
                        .total()
                + lists.mine(learner, new Search(Part.ATTEND, When.OVER, "", 0, 10))
                        .total();
        assertThat(invited).isPositive();
    }

    @Test
    @DisplayName("SESSION-1 only its trainers and administrators see, change, copy and delete a session")
    void refusesOthers() {
        long session = session(Set.of());
        SessionDetails details = sessions.view(trainer, session).details();

        refused("no-right", () -> sessions.create(learner, details));
        refused("no-right", () -> sessions.view(learner, session));
        refused("no-right", () -> sessions.change(otherTrainer, session, 1, details));
        refused("no-right", () -> sessions.copy(otherTrainer, session, details));
        refused("no-right", () -> sessions.saveAsTemplate(otherTrainer, session));
        refused("no-right", () -> sessions.delete(otherTrainer, session));
        refused("no-right", () -> runSheets.plan(otherTrainer, session));
        refused("no-right", () -> runSheets.store(otherTrainer, session, 1, plan()));
        refused("no-right", () -> runSheets.gaps(learner, session));
        refused("no-right", () -> files.read(otherTrainer, session, 1, 1));
        refused("no-right", () -> files.uploadImage(otherTrainer, session, "x.png", png()));
        refused("no-right", () -> files.uploadDeck(otherTrainer, session, "x.pdf", png()));
        refused("no-right", () -> lists.templates(learner));
    }

    @Test
    @DisplayName("a learner who may come sees the session, but neither its code nor who else is named")
    void showsLearnersLess() {
        long session = session(Set.of(learner.person()));

        SessionView seen = sessions.view(learner, session);

        assertThat(seen.mayLead()).isFalse();
        assertThat(seen.joinCode()).isEmpty();
        assertThat(seen.details().doors().people()).isEmpty();
    }

    @Test
    @DisplayName("whoever is slower is told, and overwrites nothing")
    void noticesConflicts() {
        long session = session(Set.of());
        SessionView seen = sessions.view(trainer, session);
        int version = runSheets.plan(trainer, session).version();

        sessions.change(trainer, session, seen.version(), seen.details());
        int next = runSheets.store(trainer, session, version, plan());

        refused("session.changed", () -> sessions.change(trainer, session, seen.version(), seen.details()));
        refused("plan.changed", () -> runSheets.store(trainer, session, version, plan()));
        assertThat(runSheets.plan(trainer, session).version()).isEqualTo(next);
        assertThat(sessions.view(trainer, session).minutes()).isEqualTo(15);
    }

    @Test
    @DisplayName("FREEZE-1 a frozen plan never changes; FREEZE-2 the same plan has the same revision")
    void freezes() {
        long session = session(Set.of());
        refused("plan.empty", () -> frozenPlans.freeze(session));
        int version = runSheets.store(
                trainer, session, runSheets.plan(trainer, session).version(), plan());

        Frozen first = frozenPlans.freeze(session);
        assertThat(frozenPlans.freeze(session)).isEqualTo(first);
        runSheets.store(trainer, session, version, plan("Tea"));
        Frozen second = frozenPlans.freeze(session);

        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThat(frozenPlans.get(session, first.revision())).isEqualTo(first.plan());
        refused("plan.unknown", () -> frozenPlans.get(session, "0".repeat(64)));
    }

    @Test
    @DisplayName("FILE-2 a file belongs to the session it was uploaded to and to copies of that")
    void keepsFilesTogether() throws IOException {
        long session = session(Set.of());
        long other = session(Set.of());
        long image = files.uploadImage(trainer, session, "square.png", png());
        long copy =
                sessions.copy(trainer, session, sessions.view(trainer, session).details());

        assertThat(files.read(session, image, 1)).isPresent();
        assertThat(files.read(copy, image, 1)).isPresent();
        assertThat(files.read(other, image, 1)).isEmpty();
        assertThat(files.read(session, image, 2)).isEmpty();
        Activity.Slides foreign = new Activity.Slides(
                "a1",
                LocalizedText.of(Language.EN, "Deck"),
                5,
                LocalizedText.NONE,
                List.of(),
                Map.of(Language.EN, new Activity.Deck(image, 1)));
        int version = runSheets.plan(trainer, other).version();
        refused("plan.file", () -> runSheets.store(trainer, other, version, plan(foreign)));
    }

    @Test
    @DisplayName("a session is deleted with all that hangs on it, but not while it runs")
    void deletes() throws IOException {
        long session = session(Set.of(learner.person()));
        files.uploadImage(trainer, session, "square.png", png());
        sessions.opened(session, Instant.EPOCH);
        refused("session.live", () -> sessions.delete(trainer, session));
        sessions.ended(session, Instant.EPOCH);

        sessions.delete(trainer, session);

        refused("session.unknown", () -> sessions.view(trainer, session));
    }

    private long session(Set<Long> named) {
        return sessions.create(
                trainer,
                new SessionDetails(
                        LocalizedText.of(Language.EN, "Sessions 100%"),
                        LocalizedText.NONE,
                        LocalizedText.NONE,
                        Language.EN,
                        Instant.EPOCH,
                        ZoneId.of("Europe/Rome"),
                        Set.of(),
                        new Doors(Admits.NAMED, named, 0, false, false)));
    }

    private static SessionPlan plan() {
        return plan("Coffee");
    }

    private static SessionPlan plan(String title) {
        return plan(new Activity.Break("a1", LocalizedText.of(Language.EN, title), 15, LocalizedText.NONE));
    }

    private static SessionPlan plan(Activity activity) {
        return new SessionPlan(
                Language.EN, LocalizedText.of(Language.EN, "Sessions 100%"), LocalizedText.NONE, List.of(activity));
    }

    private static ByteArrayInputStream png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
