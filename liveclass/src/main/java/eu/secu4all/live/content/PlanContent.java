package eu.secu4all.live.content;

import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.RoomView;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/** The run sheet as a reader sees it (DOOR-3). */
final class PlanContent {

    private PlanContent() {}

    /** @param notes whether the reader is a trainer (CONTENT-3) */
    static Map<String, Object> of(RoomView room, String revision, SessionPlan plan, Wording wording, boolean notes) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("room", room.session());
        content.put("revision", revision);
        content.put("source", plan.source().code());
        wording.put(content, "title", plan.title());
        wording.put(content, "description", plan.description());
        content.put("start", room.start().toEpochMilli());
        content.put("zone", room.zone().getId());
        content.put(
                "activities",
                plan.activities().stream()
                        .map(activity -> line(activity, wording, notes))
                        .toList());
        return content;
    }

    private static Map<String, Object> line(Activity activity, Wording wording, boolean notes) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", activity.id());
        line.put("kind", ActivityContent.kind(activity));
        wording.put(line, "title", activity.title());
        line.put("minutes", activity.minutes());
        if (notes) {
            wording.putHtml(line, "notes", activity.notes());
        }
        return line;
    }
}
