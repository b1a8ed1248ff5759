package eu.secu4all.exercise.boundary;

import eu.secu4all.exercise.control.ExerciseStore;
import eu.secu4all.exercise.control.Sights;
import eu.secu4all.exercise.control.WorkJson;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.exercise.entity.HandIn;
import eu.secu4all.learning.boundary.Coursework;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Exercises for the rooms in which they are written. For the live engine: who is in the room was asked at its door. */
@Stateless
public class ExerciseRooms {

    @Inject
    private ExerciseStore store;

    @Inject
    private Sights sights;

    @Inject
    private Coursework coursework;

    @Inject
    private Clock clock;

    /**
     * What a room needs to know of its exercise.
     *
     * @param again it was given back, or assessed below the pass: who is in the room goes on with it
     * @param code brings others in; empty if one works alone, and once it was handed in
     * @param words with which it was given back last; empty if it was not
     */
    public record Standing(WorkStatus status, boolean again, UnitId unit, String code, String words) {}

    /**
     * Somebody is in the room.
     *
     * @throws Refused {@code exercise.unknown} if it is the room of no exercise
     */
    public Standing visit(long session) {
        Exercise exercise = find(session);
        exercise.touch(clock.instant());
        List<HandIn> handIns = store.handIns(exercise);
        boolean open = exercise.isOpen(sights.lastMean(exercise));
        return new Standing(
                exercise.status(),
                open && exercise.status() != WorkStatus.OPEN,
                Asked.unit(exercise),
                handIns.isEmpty() ? exercise.code() : "",
                handIns.stream().findFirst().map(HandIn::words).orElse(""));
    }

    /** Its people go on with what they had handed in; nothing if they have already. */
    public void goesOn(long session) {
        Exercise exercise = store.lock(find(session));
        if (exercise.isOpen(sights.lastMean(exercise))) {
            exercise.become(WorkStatus.OPEN);
        }
    }

    /** It was handed in (EXER-3); told again, nothing happens. */
    public void handedIn(long session, Paper paper) {
        Exercise exercise = store.lock(find(session));
        if (exercise.status() != WorkStatus.OPEN) {
            return;
        }
        Optional<HandIn> last = store.handIns(exercise).stream().findFirst();
        int number = last.map(HandIn::number).orElse(0) + 1;
        store.add(new HandIn(exercise.id(), number, WorkJson.json(paper), clock.instant()));
        exercise.become(WorkStatus.HANDED_IN);
        exercise.touch(clock.instant());
        coursework.handedIn(store.people(exercise), Asked.unit(exercise));
    }

    private Exercise find(long session) {
        return store.findBySession(session).orElseThrow(() -> new Refused("exercise.unknown"));
    }
}
