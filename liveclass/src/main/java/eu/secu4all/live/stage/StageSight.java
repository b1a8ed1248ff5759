package eu.secu4all.live.stage;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How stage and run sheet look: the keys {@code stage} and {@code agenda}, the same for everybody. */
public final class StageSight {

    private static final String STAGE = "stage";
    private static final String AGENDA = "agenda";

    private final Stage stage;

    public StageSight(Stage stage) {
        this.stage = stage;
    }

    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(AGENDA, lines(false));
        Map<String, Object> standing = new LinkedHashMap<>();
        if (stage.current().isPresent()) {
            Patch.merge(standing, stage.standing());
        }
        view.put(STAGE, standing);
        return view;
    }

    /** After the stage changed. */
    public List<Share> moved() {
        Map<String, Object> agenda = new LinkedHashMap<>();
        stage.find(stage.left()).ifPresent(stop -> agenda.put(stop.id(), stage.leg(stop.id())));
        stage.current().ifPresent(stop -> agenda.put(stop.id(), stage.leg(stop.id())));
        return everybody(agenda);
    }

    /** After the session went live or ended: the clock of the current activity. */
    public List<Share> clocked() {
        return stage.current()
                .map(stop -> everybody(new LinkedHashMap<>(Map.of(stop.id(), stage.leg(stop.id())))))
                .orElse(List.of());
    }

    /** After a run sheet was taken over. */
    public List<Share> laid(List<String> dropped) {
        Map<String, Object> agenda = lines(true);
        dropped.forEach(id -> agenda.put(id, null));
        return List.of(new Share(Audience.EVERYONE, Patch.put(agenda, AGENDA)));
    }

    private List<Share> everybody(Map<String, Object> agenda) {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put(STAGE, stage.standing());
        patch.put(AGENDA, agenda);
        return List.of(new Share(Audience.EVERYONE, patch));
    }

    private Map<String, Object> lines(boolean asPatch) {
        Map<String, Object> lines = new LinkedHashMap<>();
        for (Stop stop : stage.stops().values()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("order", lines.size() + 1);
            line.put("kind", stop.kind().word());
            line.put("minutes", stop.minutes());
            if (stop.kind() == Stop.Kind.SLIDES) {
                line.put("slides", stop.slides());
            } else if (asPatch) {
                line.put("slides", null);
            }
            line.putAll(stage.leg(stop.id()));
            lines.put(stop.id(), line);
        }
        return lines;
    }
}
