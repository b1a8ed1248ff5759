package eu.secu4all.live.room;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;

/** The rooms that are in the memory of one server. */
public final class OpenRooms implements RoomDirectory {

    private final Map<Long, CompletableFuture<Room>> rooms = new ConcurrentHashMap<>();
    private final LongFunction<Room> loader;
    private final Executor threads;
    private final Clock clock;

    /** @param threads on which rooms are loaded */
    public OpenRooms(LongFunction<Room> loader, Executor threads, Clock clock) {
        this.loader = loader;
        this.threads = threads;
        this.clock = clock;
    }

    /** HOUSE-1. */
    @Override
    public CompletableFuture<Room> room(long session) {
        CompletableFuture<Room> found = open(session);
        if (found.isDone() && !found.isCompletedExceptionally() && found.join().isOver()) {
            rooms.remove(session, found);
            return open(session);
        }
        return found;
    }

    private CompletableFuture<Room> open(long session) {
        return rooms.computeIfAbsent(session, id -> CompletableFuture.supplyAsync(() -> load(id), threads));
    }

    private Room load(long session) {
        try {
            return loader.apply(session);
        } catch (RuntimeException failure) {
            rooms.remove(session);
            throw failure;
        }
    }

    @Override
    public Optional<Room> loaded(long session) {
        return Optional.ofNullable(rooms.get(session))
                .filter(found -> found.isDone() && !found.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    public List<Room> all() {
        return rooms.keySet().stream()
                .flatMap(session -> loaded(session).stream())
                .toList();
    }

    /** Lets time pass in all rooms; one that nobody uses leaves (HOUSE-3). */
    public void tick() {
        for (Room room : all()) {
            room.tick();
            if (room.isUnused(clock.instant().minus(Limits.EMPTY_FOR))) {
                room.stepDown(Closing.SERVER_STOPS);
                rooms.computeIfPresent(room.session(), (session, found) -> found.join() == room ? null : found);
            }
        }
    }
}
