package eu.secu4all.live.room;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Where the rooms are. On one server all of them are here; with several, each room has one owner and the others relay.
 */
public interface RoomDirectory {

    /**
     * The room of a session, made from its journal if it is not in memory. Fails with
     * {@link eu.secu4all.shared.Refused} if there is no such session, or nothing is planned in it.
     */
    CompletableFuture<Room> room(long session);

    /** The room, if it is in memory now. */
    Optional<Room> loaded(long session);
}
