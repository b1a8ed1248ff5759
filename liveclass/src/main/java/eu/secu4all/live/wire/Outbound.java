package eu.secu4all.live.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server says: each method gives one item of a frame, as JSON text. */
public final class Outbound {

    /** The version of PROTOCOL.md that this server speaks. */
    public static final int PROTOCOL = 1;

    private Outbound() {}

    /**
     * The first item.
     *
     * @param me who the client is, as in the view
     */
    public static String welcome(long room, String epoch, long seq, long timeMs, Map<String, Object> me) {
        Map<String, Object> item = item("welcome");
        item.put("protocol", PROTOCOL);
        item.put("room", room);
        item.put("epoch", epoch);
        item.put("seq", seq);
        item.put("time", timeMs);
        item.put("beatSeconds", 15);
        item.put("me", me);
        return Json.text(item);
    }

    /** {@code state} is JSON already: a snapshot is written once for all who get it. */
    public static String snapshot(long seq, String state) {
        return "{\"type\":\"snapshot\",\"seq\":" + seq + ",\"state\":" + state + '}';
    }

    public static String own(long seq, Map<String, Object> patch) {
        Map<String, Object> item = item("own");
        item.put("seq", seq);
        item.put("patch", patch);
        return Json.text(item);
    }

    /**
     * An event.
     *
     * @param by null if the audience may not know
     * @param patches at least one, to be merged in order
     */
    public static String event(long seq, long atMs, String name, String by, List<Map<String, Object>> patches) {
        Map<String, Object> item = item("event");
        item.put("seq", seq);
        item.put("at", atMs);
        item.put("event", name);
        if (by != null) {
            item.put("by", by);
        }
        item.put("patch", patches.get(0));
        if (patches.size() > 1) {
            item.put("then", patches.subList(1, patches.size()));
        }
        return Json.text(item);
    }

    public static String now(Map<String, Object> patch, boolean reset) {
        Map<String, Object> item = item("now");
        if (reset) {
            item.put("reset", true);
        }
        item.put("patch", patch);
        return Json.text(item);
    }

    public static String ack(long id, long seq) {
        return "{\"type\":\"ack\",\"id\":" + id + ",\"seq\":" + seq + '}';
    }

    public static String refused(long id, String code, String text) {
        Map<String, Object> item = item("refused");
        item.put("id", id);
        item.put("code", code);
        item.put("text", text);
        return Json.text(item);
    }

    public static String beat(long timeMs) {
        return "{\"type\":\"beat\",\"time\":" + timeMs + '}';
    }

    /** Any tree as JSON. */
    public static String json(Map<String, Object> tree) {
        return Json.text(tree);
    }

    private static Map<String, Object> item(String type) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", type);
        return item;
    }
}
