package eu.secu4all.live.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Sender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client as PROTOCOL.md describes it: keeps the view, the tree {@code now}, and all it was answered. */
public final class FakeSeat implements Seat {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sender who;
    private final String client;
    private final List<Map<String, Object>> items = new ArrayList<>();
    private Map<String, Object> view = new LinkedHashMap<>();
    private Map<String, Object> now = new LinkedHashMap<>();
    private long seen;
    private String epoch = "";
    private boolean afterSnapshot;
    private Closing closed;

    public FakeSeat(Sender who, String client) {
        this.who = who;
        this.client = client;
    }

    /** The same tab on a new connection: it keeps what it saw. */
    public FakeSeat again() {
        FakeSeat next = new FakeSeat(who, client);
        next.view = view;
        next.seen = seen;
        next.epoch = epoch;
        return next;
    }

    @Override
    public Sender who() {
        return who;
    }

    @Override
    public String client() {
        return client;
    }

    @Override
    public void show(Item item) {
        try {
            JSON.readValue("[" + item.text() + "]", new TypeReference<List<Map<String, Object>>>() {})
                    .forEach(this::take);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(item.text(), broken);
        }
    }

    @Override
    public void showNow(Item item) {
        show(item);
    }

    @Override
    public void flush() {}

    @Override
    public void close(Closing why) {
        closed = closed == null ? why : closed;
    }

    public Map<String, Object> view() {
        return view;
    }

    public Map<String, Object> now() {
        return now;
    }

    public long seen() {
        return seen;
    }

    public String epoch() {
        return epoch;
    }

    public Optional<Closing> closed() {
        return Optional.ofNullable(closed);
    }

    public List<Map<String, Object>> items(String type) {
        return items.stream().filter(item -> item.get("type").equals(type)).toList();
    }

    /** The answer to a command: its {@code seq}, or the code of the refusal; empty if there is none yet. */
    public Optional<Object> answer(long id) {
        return items.stream()
                .filter(item -> item.get("id") instanceof Number number && number.longValue() == id)
                .map(item -> item.getOrDefault("seq", item.get("code")))
                .reduce((first, last) -> last);
    }

    private void take(Map<String, Object> item) {
        items.add(item);
        switch ((String) item.get("type")) {
            case "welcome" -> epoch = (String) item.get("epoch");
            case "snapshot" -> {
                view = tree(item.get("state"));
                seen = seq(item);
                afterSnapshot = true;
            }
            case "own" -> {
                if (afterSnapshot || seq(item) > seen) {
                    Patch.merge(view, tree(item.get("patch")));
                    seen = Math.max(seen, seq(item));
                }
                afterSnapshot = false;
            }
            case "event" -> event(item);
            case "now" -> {
                now = item.containsKey("reset") ? new LinkedHashMap<>() : now;
                Patch.merge(now, tree(item.get("patch")));
            }
            default -> {}
        }
    }

    private void event(Map<String, Object> item) {
        if (seq(item) > seen) {
            seen = seq(item);
            Patch.merge(view, tree(item.get("patch")));
            if (item.get("then") instanceof List<?> more) {
                more.forEach(patch -> Patch.merge(view, tree(patch)));
            }
        }
    }

    private static long seq(Map<String, Object> item) {
        return ((Number) item.get("seq")).longValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Object map) {
        return (Map<String, Object>) map;
    }
}
