package eu.secu4all.live.handin;

import eu.secu4all.exercise.boundary.ExerciseRooms;
import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.exercise.boundary.WorkStatus;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.session.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Brings a room and the house in line. Blocks while they answer; never call it from a room's own thread. */
@ApplicationScoped
public class HandIns {

    private static final long PATIENCE_SECONDS = 10;

    private ExerciseRooms house;

    /** For the container. */
    public HandIns() {}

    @Inject
    public HandIns(ExerciseRooms house) {
        this.house = house;
    }

    /** Hands in what the room holds, if it is handed in there. */
    public void carry(Room room) {
        room.ask(live -> live.work() == WorkState.HANDED_IN ? Papers.of(live) : Optional.<Paper>empty())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .ifPresent(paper -> house.handedIn(room.session(), paper));
    }

    /**
     * Somebody is in the room: what differs is mended (HAND-IN-2, HAND-IN-3).
     *
     * @throws eu.secu4all.shared.Refused {@code exercise.unknown}
     */
    public ExerciseRooms.Standing visit(Room room) {
        ExerciseRooms.Standing found = house.visit(room.session());
        WorkState work = room.ask(live -> live.work())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (work == WorkState.HANDED_IN && found.status() == WorkStatus.OPEN) {
            carry(room);
            return house.visit(room.session());
        }
        if (found.again()) {
            room.goOn().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            house.goesOn(room.session());
            return house.visit(room.session());
        }
        return found;
    }
}
