package eu.secu4all.it.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one client shows: the tree that snapshots set and merge patches (RFC 7396) change, rules VIEW-1 to VIEW-7. */
final class View {
    private ObjectNode state = JsonNodeFactory.instance.objectNode();
    private ObjectNode now = JsonNodeFactory.instance.objectNode();
    private long seen;
    private String epoch = "";
    private boolean fresh;

    synchronized void welcome(JsonNode item) {
        epoch = item.path("epoch").asText();
    }

    /** Whether it was new (VIEW-3). */
    synchronized boolean take(JsonNode item) {
        long seq = item.path("seq").asLong();
        String type = item.path("type").asText();
        if (type.equals("snapshot")) {
            state = item.path("state").deepCopy();
            seen = seq;
            fresh = true;
        } else if (seq > seen || (type.equals("own") && fresh)) {
            merge(state, item.path("patch"));
            item.path("then").forEach(patch -> merge(state, patch));
            seen = seq;
            fresh = false;
        } else {
            return false;
        }
        return true;
    }

    /** A change of the tree {@code now}. */
    synchronized void takeNow(JsonNode item) {
        if (item.path("reset").asBoolean()) {
            now = JsonNodeFactory.instance.objectNode();
        }
        merge(now, item.path("patch"));
    }

    synchronized JsonNode now() {
        return now.deepCopy();
    }

    synchronized JsonNode state() {
        return state.deepCopy();
    }

    synchronized long seen() {
        return seen;
    }

    synchronized String epoch() {
        return epoch;
    }

    private static void merge(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value.isObject()) {
                JsonNode old = target.get(change.getKey());
                var node = old != null && old.isObject() ? (ObjectNode) old : JsonNodeFactory.instance.objectNode();
                merge(node, value);
                target.set(change.getKey(), node);
            } else {
                target.set(change.getKey(), value);
            }
        });
    }
}
