package eu.secu4all.live.room;

import eu.secu4all.transcript.boundary.Entry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/** Makes rooms from their journals. */
public final class RoomLoader {

    private static final int PAGE = 2_000;

    private final Journal journal;
    private final House house;
    private final Clock clock;
    private final Executor threads;
    private final SplittableRandom seeds;

    /** @param threads works off the inboxes of all rooms */
    public RoomLoader(Journal journal, House house, Clock clock, Executor threads, long seed) {
        this.journal = journal;
        this.house = house;
        this.clock = clock;
        this.threads = threads;
        this.seeds = new SplittableRandom(seed);
    }

    /**
     * Replays a session. Blocks while it reads.
     *
     * @throws RuntimeException if the journal cannot be read, or what is planned cannot be had for a room's first event
     */
    public Room load(long session) {
        Chronicle chronicle = new Chronicle(session);
        List<Entry> page = journal.read(session, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(chronicle::replay);
            page = page.size() < PAGE ? List.of() : journal.read(session, chronicle.seq(), PAGE);
        }
        long seed;
        String epoch;
        synchronized (seeds) {
            seed = seeds.nextLong();
            epoch = Long.toHexString(seeds.nextLong());
        }
        Room room = new Room(new Writer(chronicle, epoch, house, clock, seed), journal, house, threads);
        if (chronicle.seq() == 0) {
            var planned = house.planned(session).toCompletableFuture().join();
            room.happen(live -> live.open(planned.revision(), planned.agenda()));
        } else {
            Instant last = chronicle.lastAt();
            room.happen(live -> live.restarted(last));
        }
        return room;
    }
}
