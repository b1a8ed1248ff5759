package eu.secu4all.live.door;

import eu.secu4all.live.room.Limits;
import eu.secu4all.live.room.Room;
import eu.secu4all.schedule.boundary.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tickets for the socket (DOOR-2): random, for one admission and one room, used once, short-lived. Kept in memory only, and
 * of one person only as many as their tabs may need at once.
 */
@ApplicationScoped
public class Tickets {

    static final Duration VALID = Duration.ofSeconds(30);
    static final int TICKETS_MAX = 20_000;
    static final int EACH_MAX = 2 * Limits.TABS_MAX;
    private static final int BYTES = 24;

    /** All are valid equally long, so those issued first expire first. */
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    private final Map<String, Deque<String>> owned = new HashMap<>();
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

    /** Makes the oldest unused one of too many of the same person worthless. Empty if too many people ask at once. */
    synchronized Optional<String> issue(Admission admission, Room room) {
        Instant now = clock.instant();
        dropExpired(now);
        String owner = owner(admission);
        Deque<String> own = owned.getOrDefault(owner, new ArrayDeque<>());
        if (own.size() >= EACH_MAX) {
            drop(own.getFirst());
        }
        if (tickets.size() >= TICKETS_MAX) {
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tickets.put(ticket, new Ticket(admission, room, now.plus(VALID)));
        owned.computeIfAbsent(owner, first -> new ArrayDeque<>()).add(ticket);
        return Optional.of(ticket);
    }

    /** Takes a ticket; it cannot be taken again. Empty if it is unknown, used or too old. */
    public synchronized Optional<Ticket> take(String ticket) {
        return drop(ticket).filter(taken -> taken.validUntil().isAfter(clock.instant()));
    }

    private void dropExpired(Instant now) {
        while (!tickets.isEmpty()) {
            Map.Entry<String, Ticket> oldest = tickets.entrySet().iterator().next();
            if (oldest.getValue().validUntil().isAfter(now)) {
                return;
            }
            drop(oldest.getKey());
        }
    }

    private Optional<Ticket> drop(String ticket) {
        Ticket dropped = tickets.remove(ticket);
        if (dropped != null) {
            owned.computeIfPresent(owner(dropped.admission()), (owner, own) -> {
                own.remove(ticket);
                return own.isEmpty() ? null : own;
            });
        }
        return Optional.ofNullable(dropped);
    }

    private static String owner(Admission admission) {
        return admission.session() + "/" + admission.participant();
    }
}
