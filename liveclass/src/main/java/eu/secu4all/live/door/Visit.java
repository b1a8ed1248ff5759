package eu.secu4all.live.door;

import eu.secu4all.language.Language;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.schedule.boundary.Admission;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Somebody who was let in, and the room they asked for.
 *
 * @param language the {@code lang} parameter, else the admission's
 */
public record Visit(Admission admission, Room room, Language language) {

    private static final long PATIENCE_SECONDS = 10;

    public boolean isTrainer() {
        return admission.role() == Admission.RoomRole.TRAINER;
    }

    public boolean isStage() {
        return admission.role() == Admission.RoomRole.STAGE;
    }

    /** Whether the room has no place for the visitor (ROOM-9). */
    boolean findsRoomFull() {
        return await(room.isFullFor(
                admission.participant(), Role.valueOf(admission.role().name())));
    }

    /** Asks the session something; the function runs in the room's turn and must only read. */
    public <T> T ask(Function<LiveSession, T> question) {
        return await(room.ask(question));
    }

    private <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refuse(Response.Status.SERVICE_UNAVAILABLE, "STORE_AWAY");
        } catch (ExecutionException | TimeoutException failed) {
            throw refuse(Response.Status.SERVICE_UNAVAILABLE, "STORE_AWAY");
        }
    }

    public TurnedAway refuse(Response.Status status, String code) {
        return new TurnedAway(status, code, language);
    }
}
