package eu.secu4all.people.control;

import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts failed attempts per account and per network address. An address is given more failures than an account: a
 * whole town hall may stand behind one.
 */
@ApplicationScoped
public class SignInThrottle {

    public static final int FAILURES_PER_ACCOUNT = 5;
    public static final int FAILURES_PER_ADDRESS = 50;

    private final Throttle accounts = new Throttle(FAILURES_PER_ACCOUNT);
    private final Throttle addresses = new Throttle(FAILURES_PER_ADDRESS);

    /**
     * Counts an attempt.
     *
     * @param email as typed, in lower case; need not be an account
     * @throws Refused {@code people.wait} with the minutes to wait
     */
    public void start(String email, String address, Instant now) {
        Optional<Duration> addressWait = addresses.start(address, now);
        Optional<Duration> accountWait = addressWait.isPresent() ? Optional.empty() : accounts.start(email, now);
        if (accountWait.isPresent()) {
            addresses.takeBack(address);
        }
        Stream.of(addressWait, accountWait)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(wait -> {
                    throw new Refused("people.wait", String.valueOf(wait.toMinutes() + 1));
                });
    }

    /** The attempt was right. Other failures from that address stay, else one good account would hide the guessing of others. */
    public void succeeded(String email, String address) {
        accounts.forgive(email);
        addresses.takeBack(address);
    }
}
