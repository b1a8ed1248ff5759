package eu.secu4all.live.house;

import eu.secu4all.live.handin.HandIns;
import eu.secu4all.live.record.AttendanceSheets;
import eu.secu4all.live.room.Closing;
import eu.secu4all.live.room.Journal;
import eu.secu4all.live.room.OpenRooms;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.room.RoomDirectory;
import eu.secu4all.live.room.RoomLoader;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.schedule.boundary.FrozenPlans;
import eu.secu4all.schedule.boundary.Sessions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The rooms of this server: the only one there is, so every room is here. */
@ApplicationScoped
public class Rooms implements RoomDirectory {

    private static final Logger LOG = Logger.getLogger(Rooms.class.getName());
    private static final long TICK_MS = 50;

    @Inject
    private Journal journal;

    @Inject
    private FrozenPlans plans;

    @Inject
    private Sessions sessions;

    @Inject
    private Admissions admissions;

    @Inject
    private AttendanceSheets attendance;

    @Inject
    private HandIns handIns;

    @Inject
    private Clock clock;

    private Threads threads;
    private Errands errands;
    private OpenRooms rooms;
    private Future<?> ticking;

    @PostConstruct
    void open() {
        threads = new Threads();
        errands = new Errands(
                threads.errands,
                new Errands.Neighbours(plans, sessions, admissions, attendance, session -> loaded(session)
                        .ifPresent(handIns::carry)));
        RoomLoader loader = new RoomLoader(journal, errands, clock, threads.writers, new SecureRandom().nextLong());
        rooms = new OpenRooms(loader::load, threads.loaders, clock);
        ticking = threads.timer.scheduleWithFixedDelay(rooms::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    /** HOUSE-2. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        threads.errands.execute(() -> {
            try {
                sessions.live().forEach(this::wake);
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, "live sessions could not be made again", failure);
            }
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it; what fails is logged
    private void wake(long session) {
        room(session).thenCompose(room -> room.ask(LiveSession::endedAt)).whenComplete((ended, failure) -> {
            if (failure != null) {
                LOG.log(Level.WARNING, "session " + session + " could not be made again", failure);
            } else {
                // the server stopped after it had ended, and before the house was told
                ended.ifPresent(at -> errands.ended(session, at));
            }
        });
    }

    @PreDestroy
    void close() {
        ticking.cancel(false);
        rooms.all().forEach(room -> room.stepDown(Closing.SERVER_STOPS));
        threads.close();
    }

    @Override
    public CompletableFuture<Room> room(long session) {
        return rooms.room(session);
    }

    @Override
    public Optional<Room> loaded(long session) {
        return rooms.loaded(session);
    }
}
