package eu.secu4all.live.chat;

import eu.secu4all.live.rule.Audience;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One channel: {@code all}, or an activity and a group's number, as in {@code a6-2}. */
public final class Channel {

    public static final String ALL = "all";

    /** How many messages a view holds. */
    public static final int WINDOW = 200;

    private static final Pattern GROUP = Pattern.compile("(.+)-([1-9][0-9]?)");

    private final TreeMap<Long, Map<String, Object>> messages = new TreeMap<>();
    private final Deque<Long> window = new ArrayDeque<>();
    private Optional<Long> dropped = Optional.empty();

    /** The group whose channel this is the name of, whether or not there is such a group. */
    public static Optional<Audience.Group> groupOf(String channel) {
        Matcher matcher = GROUP.matcher(channel);
        return matcher.matches()
                ? Optional.of(new Audience.Group(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static String of(Audience.Group group) {
        return group.activity() + "-" + group.number();
    }

    void add(long number, Map<String, Object> message) {
        messages.put(number, message);
        window.addLast(number);
        dropped = window.size() > WINDOW ? Optional.of(window.removeFirst()) : Optional.empty();
    }

    void remove(long number) {
        messages.remove(number);
    }

    boolean has(long number) {
        return messages.containsKey(number);
    }

    Map<String, Object> message(long number) {
        return messages.get(number);
    }

    /** What left the window when the last message came. */
    Optional<Long> dropped() {
        return dropped;
    }

    Map<String, Object> newest() {
        Map<String, Object> view = new LinkedHashMap<>();
        messages.tailMap(window.isEmpty() ? 0 : window.getFirst())
                .forEach((number, message) -> view.put(Long.toString(number), message));
        return view;
    }

    Map<String, Object> before(long number, int limit) {
        Map<String, Object> view = new LinkedHashMap<>();
        messages.headMap(number, false).descendingMap().entrySet().stream()
                .limit(limit)
                .forEach(entry -> view.put(Long.toString(entry.getKey()), entry.getValue()));
        return view;
    }
}
