package eu.secu4all.people.control;

import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps anybody from flooding a mailbox with reset links, or from asking for many at once. */
@ApplicationScoped
public class ResetThrottle {

    public static final int ASKED_PER_ACCOUNT = 3;
    public static final int ASKED_PER_ADDRESS = 20;

    private final Throttle accounts = new Throttle(ASKED_PER_ACCOUNT);
    private final Throttle addresses = new Throttle(ASKED_PER_ADDRESS);

    /**
     * Counts a request.
     *
     * @throws Refused {@code people.wait} with the minutes to wait
     */
    public void start(String email, String address, Instant now) {
        Stream.of(addresses.start(address, now), accounts.start(email, now))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(wait -> {
                    throw new Refused("people.wait", String.valueOf(wait.toMinutes() + 1));
                });
    }
}
