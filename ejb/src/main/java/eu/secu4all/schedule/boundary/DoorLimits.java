package eu.secu4all.schedule.boundary;

import eu.secu4all.shared.AddressLimit;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How often one address may knock. A whole town hall may share one address, so guests get much room, guessing little. */
@ApplicationScoped
public class DoorLimits {

    static final int WRONG_CODES_MAX = 30;
    static final int GUESTS_MAX = 600;
    static final Duration STRETCH = Duration.ofMinutes(10);

    private final AddressLimit wrongCodes = new AddressLimit(WRONG_CODES_MAX, STRETCH);
    private final AddressLimit guests = new AddressLimit(GUESTS_MAX, STRETCH);

    @Inject
    private Clock clock;

    /** Refuses {@code join.often} once an address has tried too much. */
    public void refuseOften(String address) {
        if (!wrongCodes.allows(address, clock.instant())) {
            throw new Refused("join.often", String.valueOf(STRETCH.toMinutes()));
        }
    }

    public void countWrongCode(String address) {
        wrongCodes.count(address);
    }

    /** Counts one guest more; refuses {@code join.often} if that is too many. */
    public void countGuest(String address) {
        if (!guests.allows(address, clock.instant())) {
            throw new Refused("join.often", String.valueOf(STRETCH.toMinutes()));
        }
        guests.count(address);
    }
}
