package eu.secu4all.live.hands;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hands that are up. */
public final class Hands {

    private static final String ROOT = "hands";

    private final Roster roster;
    private final Map<String, Map<String, Object>> up = new LinkedHashMap<>();

    public Hands(Roster roster) {
        this.roster = roster;
    }

    public Decision<HandEvent> decide(String sender, HandCommand command) {
        return command.decideIn(this, sender);
    }

    public boolean isUp(String participant) {
        return up.containsKey(participant);
    }

    public void on(HandEvent event, Stamp stamp) {
        event.applyTo(this, stamp);
    }

    void on(HandEvent.Raised event, Stamp stamp) {
        up.put(event.participant(), Map.of("at", stamp.millis(), "name", roster.name(event.participant())));
    }

    void on(HandEvent.Lowered event) {
        up.remove(event.participant());
    }

    public List<Share> shares(HandEvent event) {
        return List.of(
                new Share(Audience.PEOPLE, Patch.put(up.get(event.participant()), ROOT, event.participant())),
                new Share(Audience.STAGE, view(Audience.Wide.STAGE)));
    }

    public Map<String, Object> view(Audience.Wide audience) {
        Map<String, Object> hands =
                audience == Audience.Wide.STAGE ? Map.of("count", up.size()) : new LinkedHashMap<>(up);
        return Patch.put(hands, ROOT);
    }
}
