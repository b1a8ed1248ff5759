package eu.secu4all.certificate.control;

import eu.secu4all.shared.AddressLimit;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Keeps anybody from trying serial numbers until one fits (CERT-9). */
@ApplicationScoped
public class Guessing {

    static final int WRONG_MAX = 30;
    static final Duration STRETCH = Duration.ofMinutes(10);

    private final AddressLimit wrong = new AddressLimit(WRONG_MAX, STRETCH);

    @Inject
    private Clock clock;

    /** Refuses {@code certificate.often} once an address has tried too much. */
    public void refuseOften(String address) {
        if (!wrong.allows(address, clock.instant())) {
            throw new Refused("certificate.often", String.valueOf(STRETCH.toMinutes()));
        }
    }

    public void countWrong(String address) {
        wrong.count(address);
    }
}
