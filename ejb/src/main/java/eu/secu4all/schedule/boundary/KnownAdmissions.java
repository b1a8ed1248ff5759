package eu.secu4all.schedule.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Admissions that were looked up lately. Short-lived, so that a removal on another server is soon seen here. */
@ApplicationScoped
public class KnownAdmissions {

    static final Duration KEPT = Duration.ofSeconds(30);
    static final int KEPT_MAX = 20_000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    private record Known(Admission admission, Instant until) {}

    public Optional<Admission> find(String hash) {
        Known found = known.get(hash);
        return found == null || found.until().isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(found.admission());
    }

    public void remember(String hash, Admission admission) {
        if (known.size() >= KEPT_MAX) {
            known.clear();
        }
        known.put(hash, new Known(admission, clock.instant().plus(KEPT)));
    }

    public void forget(long session, String participant) {
        known.values()
                .removeIf(kept -> kept.admission().session() == session
                        && kept.admission().participant().equals(participant));
    }
}
