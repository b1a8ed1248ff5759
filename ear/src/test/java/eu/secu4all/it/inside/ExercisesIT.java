package eu.secu4all.it.inside;

import static eu.secu4all.it.inside.InsideCourse.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.exercise.boundary.Assessing;
import eu.secu4all.exercise.boundary.DeskView;
import eu.secu4all.exercise.boundary.ExerciseRetention;
import eu.secu4all.exercise.boundary.ExerciseRooms;
import eu.secu4all.exercise.boundary.ExerciseView;
import eu.secu4all.exercise.boundary.Exercises;
import eu.secu4all.exercise.boundary.Mark;
import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.exercise.boundary.Verdict;
import eu.secu4all.exercise.boundary.WaitingLine;
import eu.secu4all.exercise.boundary.WorkStatus;
import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.CohortDraft;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.Enrolments;
import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.schedule.boundary.SessionLists;
import eu.secu4all.schedule.boundary.Sessions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExercisesIT extends InsideProduct {

    private static final UnitId ALONE = ExercisePackage.ALONE;
    private static final UnitId TOGETHER = ExercisePackage.TOGETHER;
    private static final Paper PAPER = new Paper(
            Map.of("name", "The square", "risks/r1/likely", 3, "risks/r1/grave", 4, "risks/r1/risk", 12),
            Map.of("risks", List.of("r1")));

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private People people;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Progress progress;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Exercises exercises;

    @Inject
    private ExerciseRooms rooms;

    @Inject
    private Assessing assessing;

    @Inject
    private ExerciseRetention retention;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionLists lists;

    @Inject
    private Admissions admissions;

    @Inject
    private Clock clock;

    private Caller trainer;
    private Caller administrator;

    @BeforeEach
    void publish() {
        trainer = person("tomas.lindqvist@secu4all.example");
        administrator = person("ines.castel@secu4all.example");
        assertThat(door.importZip(trainer, ExercisePackage.zip()).faults()).isEmpty();
        authoring.publishReviewed(trainer, ExercisePackage.ID);
    }

    /** Neither the programme nor anybody's work may be there when others look. */
    @AfterEach
    void clear() {
        List.of(ALONE, TOGETHER).forEach(unit -> authoring.unpublish(trainer, unit, Language.EN));
        retention.deleteOld(clock.instant().plus(Duration.ofDays(400)));
    }

    private Caller person(String email) {
        return people.findByEmail(Caller.HOUSE, email).orElseThrow().caller();
    }

    private Caller learner(String email) {
        Caller learner = person(email);
        enrolments.enrol(learner, ExercisePackage.ID);
        return learner;
    }

    private ExerciseView.Work work(Caller learner, UnitId unit) {
        return exercises.view(learner, unit, Language.EN).work().orElseThrow();
    }

    private State state(Caller learner, UnitId unit) {
        return progress.mine(learner, ExercisePackage.ID).standing().units().stream()
                .filter(standing -> standing.key().unit().equals(unit.unit()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<Long> waiting(Caller caller) {
        return assessing.waiting(caller, Language.EN).stream()
                .map(WaitingLine::handIn)
                .toList();
    }

    private static Verdict verdict(int points) {
        Mark mark = new Mark(Optional.of(points), "Look");
        return new Verdict(Map.of("scope", mark, "scores", mark, "next", mark), "On the whole");
    }

    private long handedIn(Caller learner, long session) {
        rooms.handedIn(session, PAPER);
        return work(learner, ALONE).handIns().get(0).id();
    }

    @Test
    @DisplayName(
            "EXER-1, EXER-3, EXER-4 a worksheet is begun once, handed in, given back with a word, and handed in again")
    void handsIn() {
        Caller stranger = person("jonas.petersen@stadt-luebeck.example");
        refuses("learning.not-enrolled", () -> exercises.enter(stranger, ALONE));
        Caller learner = learner("giulia.ferrari@comune-ferrara.example");
        assertThat(exercises.view(learner, ALONE, Language.EN).work()).isEmpty();
        long session = exercises.enter(learner, ALONE);
        assertThat(exercises.enter(learner, ALONE)).isEqualTo(session);
        assertThat(exercises.view(learner, ALONE, Language.EN).expert()).isEmpty();
        assertThat(waiting(trainer)).isEmpty();

        rooms.handedIn(session, PAPER);
        rooms.handedIn(session, PAPER);
        assertThat(work(learner, ALONE).handIns()).hasSize(1);
        assertThat(exercises.view(learner, ALONE, Language.EN).expert()).contains("EXPERT");
        refuses("exercise.closed", () -> exercises.enter(learner, ALONE));

        long handIn = work(learner, ALONE).handIns().get(0).id();
        refuses("exercise.words", () -> assessing.giveBack(trainer, handIn, "  "));
        assessing.giveBack(trainer, handIn, "Please look again at the second risk.");
        assertThat(exercises.news(learner, Language.EN)).hasSize(1);
        refuses("exercise.not-waiting", () -> assessing.giveBack(trainer, handIn, "Again"));
        assertThat(exercises.enter(learner, ALONE)).isEqualTo(session);
        assertThat(rooms.visit(session).again()).isTrue();
        assertThat(rooms.visit(session).words()).contains("second risk");
        rooms.goesOn(session);
        assertThat(rooms.visit(session).status()).isEqualTo(WorkStatus.OPEN);
        rooms.handedIn(session, PAPER);
        assertThat(work(learner, ALONE).handIns()).hasSize(2);
        assertThat(exercises.sheet(learner, ALONE, 1, Language.EN).toString()).contains("The square", "12 · High");
    }

    @Test
    @DisplayName(
            "EXER-6 a draft is seen by who assesses only; what was sent is progress, and below the pass one tries again")
    void assesses() {
        Caller learner = learner("marco.bellini@comune-modena.example");
        long session = exercises.enter(learner, ALONE);
        long handIn = handedIn(learner, session);
        Verdict part = new Verdict(Map.of("scope", new Mark(Optional.of(1), "")), "");

        refuses("exercise.rubric-open", () -> assessing.send(trainer, handIn, 0, part));
        assessing.save(trainer, handIn, 0, part);
        refuses("changed-meanwhile", () -> assessing.save(trainer, handIn, 0, part));
        assertThat(work(learner, ALONE).handIns().get(0).assessed()).isEmpty();
        DeskView desk = assessing.look(trainer, handIn, Language.EN);
        assertThat(desk.rubric().get(0).mark().points()).contains(1);
        assessing.send(trainer, handIn, desk.version(), verdict(1));
        assertThat(work(learner, ALONE).again()).isTrue();
        assertThat(state(learner, ALONE)).isEqualTo(State.BEGUN);
        refuses("exercise.not-waiting", () -> assessing.save(trainer, handIn, 2, part));

        assertThat(exercises.enter(learner, ALONE)).isEqualTo(session);
        rooms.goesOn(session);
        long second = handedIn(learner, session);
        assessing.send(trainer, second, 0, verdict(3));

        assertThat(exercises.news(learner, Language.EN)).hasSize(1);
        ExerciseView.Work done = work(learner, ALONE);
        assertThat(exercises.news(learner, Language.EN)).isEmpty();
        assertThat(done.again()).isFalse();
        assertThat(done.handIns().get(0).assessed().orElseThrow().mean()).isEqualTo(3);
        assertThat(state(learner, ALONE)).isEqualTo(State.DONE);
    }

    @Test
    @DisplayName("EXER-5 nobody but its people and those who assess it gets to a worksheet, by any door")
    void staysPrivate() {
        Caller learner = learner("anna.rueckert@stadt-augsburg.example");
        Caller other = learner("camille.girard@ville-reims.example");
        long cohort = cohorts.create(
                administrator,
                new CohortDraft(
                        ExercisePackage.ID,
                        "Augsburg",
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(30))));
        cohorts.enrol(administrator, cohort, Set.of(learner.person()));
        long session = exercises.enter(learner, ALONE);
        long handIn = handedIn(learner, session);
        long others = handedIn(other, exercises.enter(other, ALONE));

        // the trainer leads no cohort of hers; of his, who is in none, any trainer may assess
        assertThat(waiting(trainer)).contains(others).doesNotContain(handIn);
        assertThat(waiting(administrator)).contains(handIn, others);
        refuses("no-right", () -> assessing.look(trainer, handIn, Language.EN));
        refuses("no-right", () -> assessing.giveBack(trainer, handIn, "Word"));
        refuses("no-right", () -> assessing.send(trainer, handIn, 0, verdict(3)));
        for (Caller no : List.of(other, learner)) {
            refuses("no-right", () -> assessing.waiting(no, Language.EN));
            refuses("no-right", () -> assessing.look(no, handIn, Language.EN));
            refuses("no-right", () -> assessing.save(no, handIn, 0, verdict(3)));
        }
        refuses("join.not-listed", () -> admissions.admit(other, session));
        refuses("join.not-listed", () -> admissions.admit(administrator, session));
        refuses("no-right", () -> admissions.admitStage(trainer, session));
        refuses("session.unknown", () -> sessions.view(administrator, session));
        refuses("session.unknown", () -> sessions.delete(administrator, session));
        assertThat(sessions.live()).doesNotContain(session);
        SessionLists.Search all = new SessionLists.Search(SessionLists.Part.ATTEND, SessionLists.When.OVER, "", 0, 100);
        assertThat(lists.mine(learner, all).lines()).noneMatch(line -> line.id() == session);
        cohorts.release(administrator, cohort, Set.of(learner.person()));
    }

    @Test
    @DisplayName("EXER-2 a group comes together by a code, hands in together, and all of it is done for each")
    void group() {
        Caller first = learner("aoife.brennan@corkcity.example");
        Caller second = learner("martins.ozols@riga.example");
        Caller late = learner("youssef.benali@ville-grenoble.example");
        long session = exercises.enter(first, TOGETHER);
        String code = work(first, TOGETHER).code();

        refuses("exercise.code", () -> exercises.join(second, "ZZZZZZ"));
        refuses("learning.not-enrolled", () -> exercises.join(administrator, code));
        assertThat(exercises
                        .group(second, code.toLowerCase(Locale.ROOT), Language.EN)
                        .people())
                .hasSize(1);
        assertThat(exercises.join(second, code)).isEqualTo(session);
        assertThat(exercises.join(second, code)).isEqualTo(session);
        assertThat(admissions.mayCome(second, session)).isTrue();
        rooms.handedIn(session, PAPER);

        assertThat(state(first, TOGETHER)).isEqualTo(State.DONE);
        assertThat(state(second, TOGETHER)).isEqualTo(State.DONE);
        assertThat(work(second, TOGETHER).people()).hasSize(2);
        refuses("exercise.closed", () -> exercises.join(late, code));
        exercises.enter(late, TOGETHER);
        refuses("exercise.begun", () -> exercises.join(late, code));
    }

    @Test
    @DisplayName("EXER-7 a year after somebody was last in it, work is gone with its room, and not a day earlier")
    void forgets() {
        Caller learner = learner("giulia.ferrari@comune-ferrara.example");
        long session = exercises.enter(learner, ALONE);
        Instant now = clock.instant();

        assertThat(retention.deleteOld(now.plus(Duration.ofDays(364)))).isZero();
        assertThat(exercises.view(learner, ALONE, Language.EN).work()).isPresent();
        assertThat(retention.deleteOld(now.plus(Duration.ofDays(367)))).isPositive();
        assertThat(exercises.view(learner, ALONE, Language.EN).work()).isEmpty();
        refuses("session.unknown", () -> sessions.room(session));
    }
}
