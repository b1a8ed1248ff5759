package eu.secu4all.live.record;

import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.session.SessionEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everybody who was ever in the room, the removed ones included: the record does not forget. */
final class Everybody implements Roster {

    private final Map<String, Participant> known = new LinkedHashMap<>();

    void on(SessionEvent.PersonCame came) {
        known.put(
                came.participant(),
                new Participant(
                        came.participant(), came.name(), came.organisation(), came.role(), came.language(), true));
    }

    @Override
    public Optional<Participant> find(String participant) {
        return Optional.ofNullable(known.get(participant));
    }

    @Override
    public Collection<Participant> everybody() {
        return known.values();
    }
}
