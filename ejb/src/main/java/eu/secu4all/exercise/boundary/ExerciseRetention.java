package eu.secu4all.exercise.boundary;

import eu.secu4all.exercise.control.ExerciseStore;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.schedule.boundary.OwnRooms;
import eu.secu4all.transcript.boundary.Transcripts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** Deletes worksheets that nobody needs any more (EXER-7): they may describe weak points of real places. For the house. */
@Stateless
public class ExerciseRetention {

    public static final Period KEPT = Period.ofMonths(12);

    @Inject
    private ExerciseStore store;

    @Inject
    private OwnRooms rooms;

    @Inject
    private Transcripts transcripts;

    /**
     * Deletes what nobody was in for {@link #KEPT}.
     *
     * @return how many
     */
    public int deleteOld(Instant now) {
        Instant then = now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
        var old = store.untouchedSince(then);
        old.forEach(this::delete);
        return old.size();
    }

    private void delete(Exercise exercise) {
        long session = exercise.session();
        store.remove(exercise);
        rooms.close(session);
        transcripts.erase(session);
    }
}
