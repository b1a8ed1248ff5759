package eu.secu4all.live.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was here when (RECORD-2). Times are milliseconds since 1970. */
final class Attendance {

    private static final double MS_A_MINUTE = 60_000;

    /** From {@code from} until before {@code to}. */
    record Stay(long from, long to) {

        private long within(Stay other) {
            return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        }
    }

    private final Map<String, List<Stay>> stays = new LinkedHashMap<>();
    private final Map<String, Long> here = new LinkedHashMap<>();
    private final List<Stay> live = new ArrayList<>();
    private long liveSince;

    void came(String participant, long at) {
        stays.computeIfAbsent(participant, id -> new ArrayList<>());
        here.putIfAbsent(participant, at);
    }

    void went(String participant, long at) {
        Long since = here.remove(participant);
        if (since != null) {
            stays.get(participant).add(new Stay(since, Math.max(since, at)));
        }
    }

    void everybodyWent(long at) {
        List.copyOf(here.keySet()).forEach(participant -> went(participant, at));
    }

    void started(long at) {
        liveSince = at;
    }

    void ended(long at) {
        live.add(new Stay(liveSince, at));
        liveSince = 0;
    }

    List<String> everybody() {
        return List.copyOf(stays.keySet());
    }

    /** @param now end of what still goes on */
    List<Stay> stays(String participant, long now) {
        List<Stay> all = new ArrayList<>(stays.getOrDefault(participant, List.of()));
        if (here.containsKey(participant)) {
            all.add(new Stay(here.get(participant), now));
        }
        return all;
    }

    /** Whole minutes, rounded, while the session was live. */
    long minutes(String participant, long now) {
        List<Stay> counted = new ArrayList<>(live);
        if (liveSince > 0) {
            counted.add(new Stay(liveSince, now));
        }
        long ms = stays(participant, now).stream()
                .mapToLong(stay -> counted.stream().mapToLong(stay::within).sum())
                .sum();
        return Math.round(ms / MS_A_MINUTE);
    }
}
