package eu.secu4all.live.socket;

import eu.secu4all.live.door.Tickets;
import eu.secu4all.live.room.Closing;
import eu.secu4all.live.room.Item;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.wire.Outbound;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** All open sockets of this server: one timer beats for all of them and finds the silent and the stuck. */
@ApplicationScoped
public class Connections {

    static final long HELLO_MS = 10_000;
    static final long SILENCE_MS = 35_000;
    static final long STUCK_MS = 6_000;

    /** How long a client has to answer a goodbye. */
    static final long GOODBYE_MS = 2_000;

    private static final long BEAT_SECONDS = 15;
    private static final int SENDERS = 2;
    private static final Logger LOG = Logger.getLogger(Connections.class.getName());

    private final Map<Connection, Long> open = new ConcurrentHashMap<>();
    private final Paces paces = new Paces();
    private final Map<Closing, LongAdder> ended = new EnumMap<>(Closing.class);
    private final Incidents incidents = new Incidents();
    private final AtomicLong numbers = new AtomicLong();
    private final Sender[] senders = new Sender[SENDERS];
    private ScheduledExecutorService timer;
    private Future<?> beating;
    private long seconds;

    @Inject
    private Tickets tickets;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        for (Closing why : Closing.values()) {
            ended.put(why, new LongAdder());
        }
        for (int i = 0; i < SENDERS; i++) {
            senders[i] = new Sender("live-sender-" + (i + 1), clock);
        }
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "live-beat");
            thread.setDaemon(true);
            return thread;
        });
        beating = timer.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        beating.cancel(false);
        timer.shutdownNow();
        for (Sender sender : senders) {
            sender.close();
        }
    }

    Connection open(Line line) {
        long number = numbers.incrementAndGet();
        Connection connection = new Connection(this, line, senders[(int) (number % SENDERS)], clock.millis());
        open.put(connection, number);
        return connection;
    }

    void heard(Connection connection, String text) {
        connection.heard(text, clock.millis());
    }

    void lost(Connection connection) {
        if (open.remove(connection) != null) {
            connection.lost();
        }
    }

    Tickets tickets() {
        return tickets;
    }

    /** The pace of a person: all their tabs together. */
    Pace pace(Room room, eu.secu4all.live.rule.Sender who, long nowMs) {
        return paces.of(room.session() + "/" + who.participant(), nowMs);
    }

    void ended(Closing why) {
        ended.get(why).increment();
    }

    Incidents incidents() {
        return incidents;
    }

    private void beat() {
        try {
            seconds++;
            long nowMs = clock.millis();
            Item beat = Item.alone(Outbound.beat(nowMs));
            open.forEach((connection, number) ->
                    connection.check(nowMs, number % BEAT_SECONDS == seconds % BEAT_SECONDS ? beat : null));
            if (seconds % BEAT_SECONDS == 0) {
                paces.forget(held(), nowMs);
                noteEnds();
            }
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "beat", bug);
        }
    }

    private Set<Pace> held() {
        return open.keySet().stream()
                .flatMap(connection -> connection.pace().stream())
                .collect(Collectors.toSet());
    }

    /** What clients were closed for is worth one line, however many there were. */
    private void noteEnds() {
        StringBuilder line = new StringBuilder();
        ended.forEach((why, count) -> {
            long number = count.sumThenReset();
            if (number > 0) {
                line.append(' ').append(why).append(' ').append(number);
            }
        });
        if (line.length() > 0) {
            LOG.log(Level.INFO, "connections closed by the server in the last 15 s:{0}", line);
        }
        incidents.take().forEach(incident -> LOG.log(Level.WARNING, "refused in the last 15 s: {0}", incident));
    }
}
