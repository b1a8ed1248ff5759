package eu.secu4all.live.room;

import eu.secu4all.live.rule.Sender;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The accepted commands of a session (ROOM-2). They are kept as long as the session is in memory. */
final class Repeats {

    private final Map<String, Map<Long, Long>> seqs = new HashMap<>();

    /** The name under which the journal keeps a command: {@code participant/client/id}. */
    static String name(Sender sender, String client, long id) {
        return sender.participant() + '/' + client + '/' + id;
    }

    Optional<Long> find(Sender sender, String client, long id) {
        return Optional.ofNullable(
                seqs.getOrDefault(sender.participant() + '/' + client, Map.of()).get(id));
    }

    void accepted(String name, long seq) {
        int slash = name.lastIndexOf('/');
        if (slash > 0) {
            seqs.computeIfAbsent(name.substring(0, slash), tab -> new HashMap<>())
                    .put(Long.parseLong(name.substring(slash + 1)), seq);
        }
    }
}
