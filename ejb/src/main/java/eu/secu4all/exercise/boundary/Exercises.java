package eu.secu4all.exercise.boundary;

import eu.secu4all.exercise.control.ExerciseStore;
import eu.secu4all.exercise.control.Sights;
import eu.secu4all.exercise.control.WorkJson;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.exercise.entity.HandIn;
import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.Coursework;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.schedule.boundary.OwnRooms;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Exercises for those who do them: begin, bring others in, read what was handed in and what came of it. */
@Stateless
public class Exercises {

    /** How many write one worksheet together (EXER-2). */
    public static final int GROUP_MAX = 16;

    @Inject
    private ExerciseStore store;

    @Inject
    private Sights sights;

    @Inject
    private Asked asked;

    @Inject
    private Coursework coursework;

    @Inject
    private OwnRooms rooms;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** What stands on the door that a group's code opens. */
    public record Group(UnitId unit, String title, List<String> people) {
        public Group {
            people = List.copyOf(people);
        }
    }

    /** An exercise that came back; {@code status} is RETURNED or ASSESSED. */
    public record News(UnitId unit, String title, WorkStatus status) {}

    /**
     * The exercise as this person may see it.
     *
     * @throws Refused {@code exercise.unknown} if the unit is none
     */
    public ExerciseView view(Caller caller, UnitId unit, Language wanted) {
        Optional<Exercise> begun = store.find(caller.person(), unit);
        Assignment assignment = begun.map(exercise -> WorkJson.assignment(exercise.assignment()))
                .orElseGet(() -> asked.of(unit).assignment());
        Optional<ExerciseView.Work> work = begun.map(exercise -> work(exercise, wanted));
        begun.ifPresent(exercise -> store.seen(exercise, caller.person(), clock.instant()));
        boolean handedIn = work.filter(one -> !one.handIns().isEmpty()).isPresent();
        return new ExerciseView(
                Sights.say(assignment, assignment.title(), wanted),
                assignment.group(),
                Sights.html(assignment, assignment.task(), wanted),
                Sights.rubric(assignment, Verdict.NONE, wanted),
                work,
                begun.isPresent() ? Optional.empty() : bar(caller, unit),
                handedIn ? Sights.html(assignment, assignment.expert(), wanted) : "");
    }

    /** What came back to this person: given back, or assessed and not looked at yet. */
    public List<News> news(Caller caller, Language wanted) {
        return store.news(caller.person()).stream()
                .map(exercise -> new News(Asked.unit(exercise), title(exercise, wanted), exercise.status()))
                .toList();
    }

    private static String title(Exercise exercise, Language wanted) {
        Assignment assignment = WorkJson.assignment(exercise.assignment());
        return Sights.say(assignment, assignment.title(), wanted);
    }

    private Optional<String> bar(Caller caller, UnitId unit) {
        return coursework.barToBeginning(caller, unit);
    }

    private ExerciseView.Work work(Exercise exercise, Language wanted) {
        List<HandInView> handIns = store.handIns(exercise).stream()
                .map(handIn -> sights.handIn(exercise, handIn, wanted))
                .toList();
        return new ExerciseView.Work(
                exercise.status(),
                names(exercise),
                handIns.isEmpty() ? exercise.code() : "",
                handIns,
                exercise.status() == WorkStatus.ASSESSED && exercise.isOpen(sights.lastMean(exercise)));
    }

    private List<String> names(Exercise exercise) {
        return people.names(store.people(exercise)).stream()
                .map(PersonName::name)
                .toList();
    }

    /**
     * Begins the exercise, or goes on with it (EXER-1).
     *
     * @return the session whose room is to be entered
     * @throws Refused {@code exercise.unknown}, {@code exercise.closed} if it is handed in, {@code learning.not-enrolled},
     *     {@code learning.closed}
     */
    public long enter(Caller caller, UnitId unit) {
        Optional<Exercise> begun = store.find(caller.person(), unit);
        Exercise exercise = begun.orElseGet(() -> begin(caller, unit));
        if (!exercise.isOpen(sights.lastMean(exercise))) {
            throw new Refused("exercise.closed");
        }
        exercise.touch(clock.instant());
        return exercise.session();
    }

    private Exercise begin(Caller caller, UnitId unit) {
        coursework.requireOpen(caller, unit);
        Asked.Question question = asked.of(unit);
        Exercise exercise = new Exercise(unit.programme(), unit.module(), unit.unit());
        exercise.ask(WorkJson.json(question.assignment()), question.pass());
        exercise.take(
                rooms.open(Asked.plan(question.assignment())),
                question.assignment().group() ? asked.freeCode() : null);
        exercise.touch(clock.instant());
        store.add(exercise);
        join(exercise, caller.person());
        return exercise;
    }

    private void join(Exercise exercise, long person) {
        store.join(exercise, person, clock.instant());
        rooms.expect(exercise.session(), person);
    }

    /**
     * What a group's code leads to.
     *
     * @throws Refused {@code exercise.code}, {@code learning.not-enrolled}, {@code learning.closed}
     */
    public Group group(Caller caller, String code, Language wanted) {
        Exercise exercise = byCode(code);
        UnitId unit = Asked.unit(exercise);
        coursework.requireOpen(caller, unit);
        return new Group(unit, title(exercise, wanted), names(exercise));
    }

    /**
     * Writes with a group from now on (EXER-2). Who is in it already, is.
     *
     * @return the session whose room is to be entered
     * @throws Refused {@code exercise.code}, {@code exercise.begun} in another group, {@code exercise.closed},
     *     {@code exercise.full}, {@code learning.not-enrolled}, {@code learning.closed}
     */
    public long join(Caller caller, String code) {
        Exercise exercise = store.lock(byCode(code));
        coursework.requireOpen(caller, Asked.unit(exercise));
        List<Long> already = store.people(exercise);
        if (already.contains(caller.person())) {
            return enter(caller, Asked.unit(exercise));
        }
        if (store.find(caller.person(), Asked.unit(exercise)).isPresent()) {
            throw new Refused("exercise.begun");
        }
        if (!store.handIns(exercise).isEmpty()) {
            throw new Refused("exercise.closed");
        }
        if (already.size() >= GROUP_MAX) {
            throw new Refused("exercise.full", String.valueOf(GROUP_MAX));
        }
        join(exercise, caller.person());
        return exercise.session();
    }

    private Exercise byCode(String code) {
        String typed = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return store.findByCode(typed).orElseThrow(() -> new Refused("exercise.code"));
    }

    /**
     * What one's own worksheet said when it was handed in for the {@code number}th time.
     *
     * @throws Refused {@code exercise.unknown}
     */
    public SheetView sheet(Caller caller, UnitId unit, int number, Language wanted) {
        Exercise exercise = store.find(caller.person(), unit).orElseThrow(() -> new Refused("exercise.unknown"));
        HandIn found = store.handIns(exercise).stream()
                .filter(handIn -> handIn.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("exercise.unknown"));
        return Sights.sheet(WorkJson.assignment(exercise.assignment()), found, wanted);
    }
}
