package eu.secu4all.exercise.boundary;

import eu.secu4all.exercise.control.ExerciseStore;
import eu.secu4all.exercise.control.Sights;
import eu.secu4all.exercise.control.WorkJson;
import eu.secu4all.exercise.entity.Assessment;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.exercise.entity.HandIn;
import eu.secu4all.exercise.rule.Marking;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.learning.boundary.Coursework;
import eu.secu4all.learning.boundary.Coursework.Place;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.Setting.Criterion;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Exercises for those who assess them (EXER-5). Everything here refuses {@code no-right} to all others. */
@Stateless
public class Assessing {

    public static final int WORDS_MAX = 2_000;

    @Inject
    private ExerciseStore store;

    @Inject
    private Sights sights;

    @Inject
    private Assessors assessors;

    @Inject
    private Coursework coursework;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Whom to tell that something came back to them. */
    public record Told(UnitId unit, LocalizedText title, Language source, List<Long> people) {
        public Told {
            people = List.copyOf(people);
        }
    }

    /** What waits for this person, the oldest first. */
    public List<WaitingLine> waiting(Caller caller, Language wanted) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return store.waiting().stream()
                .flatMap(handIn -> line(caller, handIn, wanted))
                .toList();
    }

    private Stream<WaitingLine> line(Caller caller, HandIn handIn, Language wanted) {
        Exercise exercise = store.get(handIn.exercise());
        List<Long> members = store.people(exercise);
        List<Place> cohorts = assessors.cohorts(exercise, members);
        if (!Assessors.may(caller, members, cohorts)) {
            return Stream.empty();
        }
        Assignment assignment = WorkJson.assignment(exercise.assignment());
        return Stream.of(new WaitingLine(
                handIn.id(),
                handIn.number(),
                Asked.unit(exercise),
                Sights.say(assignment, assignment.title(), wanted),
                names(members),
                cohorts.stream().map(Place::name).distinct().toList(),
                handIn.at(),
                store.assessment(handIn.id()).isPresent()));
    }

    private List<String> names(List<Long> members) {
        return people.names(members).stream().map(PersonName::name).toList();
    }

    /**
     * What was handed in, to be read and assessed.
     *
     * @throws Refused {@code no-right}, {@code exercise.unknown}
     */
    public DeskView look(Caller caller, long handIn, Language wanted) {
        HandIn looked = store.handIn(handIn);
        Exercise exercise = assessors.exercise(caller, looked);
        Assignment assignment = WorkJson.assignment(exercise.assignment());
        List<HandIn> all = store.handIns(exercise);
        Assessment assessment = store.assess(handIn);
        Verdict verdict = Sights.verdict(assessment);
        return new DeskView(
                sights.handIn(exercise, looked, wanted),
                Sights.say(assignment, assignment.title(), wanted),
                names(store.people(exercise)),
                Sights.sheet(assignment, looked, wanted),
                Sights.rubric(assignment, verdict, wanted),
                verdict.remark(),
                assessment.version(),
                exercise.pass(),
                isWaiting(exercise, looked, all),
                all.stream().map(one -> sights.handIn(exercise, one, wanted)).toList(),
                Sights.html(assignment, assignment.task(), wanted),
                Sights.html(assignment, assignment.expert(), wanted));
    }

    private static boolean isWaiting(Exercise exercise, HandIn handIn, List<HandIn> all) {
        return exercise.status() == WorkStatus.HANDED_IN && all.get(0).id() == handIn.id();
    }

    /**
     * Keeps a draft.
     *
     * @param version of the {@link DeskView} that the caller has seen
     * @throws Refused {@code exercise.not-waiting}, {@code changed-meanwhile}, {@code exercise.marks},
     *     {@code exercise.remark}
     */
    public void save(Caller caller, long handIn, int version, Verdict verdict) {
        write(caller, locked(caller, handIn), handIn, version, verdict);
    }

    /**
     * Sends the assessment (EXER-6).
     *
     * @throws Refused {@code exercise.rubric-open}, and as {@link #save}
     */
    public Told send(Caller caller, long handIn, int version, Verdict verdict) {
        Exercise exercise = locked(caller, handIn);
        Assessment assessment = write(caller, exercise, handIn, version, verdict);
        double mean = Marking.mean(verdict, criteria(exercise)).orElseThrow(() -> new Refused("exercise.rubric-open"));
        assessment.send(mean, clock.instant());
        exercise.become(WorkStatus.ASSESSED);
        exercise.touch(clock.instant());
        List<Long> members = store.people(exercise);
        coursework.assessed(members, Asked.unit(exercise), mean);
        return told(exercise, members);
    }

    private static Told told(Exercise exercise, List<Long> members) {
        Assignment assignment = WorkJson.assignment(exercise.assignment());
        return new Told(Asked.unit(exercise), assignment.title(), assignment.source(), members);
    }

    private Assessment write(Caller caller, Exercise exercise, long handIn, int version, Verdict verdict) {
        Assessment assessment = store.assess(handIn);
        if (assessment.version() != version) {
            throw new Refused("changed-meanwhile");
        }
        Marking.fault(verdict, criteria(exercise)).ifPresent(fault -> {
            throw new Refused(fault, String.valueOf(Verdict.REMARK_MAX));
        });
        assessment.write(caller.person(), WorkJson.marksJson(verdict.marks()), verdict.remark());
        store.keep(assessment);
        return assessment;
    }

    private static List<String> criteria(Exercise exercise) {
        return WorkJson.assignment(exercise.assignment()).rubric().stream()
                .map(Criterion::id)
                .toList();
    }

    /**
     * Gives it back with a word, so that its people go on with it (EXER-3).
     *
     * @throws Refused {@code exercise.not-waiting}, {@code exercise.words}
     */
    public Told giveBack(Caller caller, long handIn, String words) {
        Exercise exercise = locked(caller, handIn);
        String word = words == null ? "" : words.strip();
        if (word.isEmpty() || word.length() > WORDS_MAX) {
            throw new Refused("exercise.words", String.valueOf(WORDS_MAX));
        }
        store.handIn(handIn).giveBack(caller.person(), word, clock.instant());
        exercise.become(WorkStatus.RETURNED);
        exercise.touch(clock.instant());
        return told(exercise, store.people(exercise));
    }

    private Exercise locked(Caller caller, long handIn) {
        HandIn waiting = store.handIn(handIn);
        Exercise exercise = store.lock(assessors.exercise(caller, waiting));
        if (!isWaiting(exercise, waiting, store.handIns(exercise))) {
            throw new Refused("exercise.not-waiting");
        }
        return exercise;
    }
}
