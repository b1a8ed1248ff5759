package eu.secu4all.live.door;

import eu.secu4all.live.room.Room;
import eu.secu4all.schedule.boundary.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tickets for the socket (DOOR-2): random, for one admission and one room, used once, short-lived. Kept in memory only. */
@ApplicationScoped
public class Tickets {

    static final Duration VALID = Duration.ofSeconds(30);
    private static final int TICKETS_MAX = 20_000;
    private static final int BYTES = 24;

    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private Clock clock;

    /** What a ticket stands for. */
    public record Ticket(Admission admission, Room room, Instant validUntil) {}

    /** For the container. */
    public Tickets() {}

    @Inject
    public Tickets(Clock clock) {
        this.clock = clock;
    }

    String issue(Admission admission, Room room) {
        if (tickets.size() >= TICKETS_MAX) {
            tickets.values().removeIf(ticket -> ticket.validUntil().isBefore(clock.instant()));
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tickets.put(ticket, new Ticket(admission, room, clock.instant().plus(VALID)));
        return ticket;
    }

    /** Takes a ticket; it cannot be taken again. Empty if it is unknown, used or too old. */
    public Optional<Ticket> take(String ticket) {
        return Optional.ofNullable(tickets.remove(ticket))
                .filter(taken -> taken.validUntil().isAfter(clock.instant()));
    }
}
