package eu.secu4all.live.socket;

import eu.secu4all.live.room.Closing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was refused though no client of ours sends it: forged, broken, foreign. However often it comes, the log gets one
 * line for each kind and stretch of time, with who it was: a flood must not fill the disk.
 */
final class Incidents {

    private static final int NAMED_MAX = 5;
    private static final int NAME_MAX = 100;
    private static final String OTHERS = "others";
    private static final Set<String> REFUSALS = Set.of("MALFORMED", "NOT_ALLOWED", "REMOVED", "TOO_FAST", "FAULT");
    private static final Set<Closing> CLOSINGS = EnumSet.of(
            Closing.BROKE_PROTOCOL,
            Closing.TICKET_REFUSED,
            Closing.WRONG_VERSION,
            Closing.TOO_FAST,
            Closing.NO_FRAME,
            Closing.NOT_TEXT,
            Closing.NOT_UTF8,
            Closing.TOO_BIG);

    private final Map<String, Map<String, Integer>> kinds = new TreeMap<>();

    void refused(String code, String who) {
        if (REFUSALS.contains(code)) {
            note(code, who);
        }
    }

    void closed(Closing why, String who) {
        if (CLOSINGS.contains(why)) {
            note("closed " + why, who);
        }
    }

    /** A page of another origin wanted a socket (HS-1). */
    void foreign(String origin) {
        note("origin", origin.length() > NAME_MAX ? origin.substring(0, NAME_MAX) : origin);
    }

    private synchronized void note(String kind, String who) {
        Map<String, Integer> names = kinds.computeIfAbsent(kind, first -> new TreeMap<>());
        names.merge(names.containsKey(who) || names.size() < NAMED_MAX ? who : OTHERS, 1, Integer::sum);
    }

    /** What was noted since the last call, one line a kind. */
    synchronized List<String> take() {
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, names) -> {
            StringBuilder line = new StringBuilder(kind).append(':');
            names.forEach((who, times) ->
                    line.append(' ').append(who).append(" (").append(times).append(')'));
            lines.add(line.toString());
        });
        kinds.clear();
        return lines;
    }
}
