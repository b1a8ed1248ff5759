package eu.secu4all.live.session;

import eu.secu4all.live.rule.Roster;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was in the room, who is here, and who may not come back. */
final class People implements Roster {

    private final Map<String, Participant> known = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    @Override
    public Optional<Participant> find(String participant) {
        return Optional.ofNullable(known.get(participant));
    }

    @Override
    public Collection<Participant> everybody() {
        return Collections.unmodifiableCollection(known.values());
    }

    boolean isRemoved(String participant) {
        return removed.contains(participant);
    }

    boolean isHere(String participant) {
        return find(participant).map(Participant::here).orElse(false);
    }

    void on(SessionEvent.PersonCame came) {
        known.put(came.participant(), came.person());
    }

    void on(SessionEvent.PersonWent went) {
        known.computeIfPresent(went.participant(), (id, person) -> gone(person));
    }

    void on(SessionEvent.PersonRemoved event) {
        known.remove(event.participant());
        removed.add(event.participant());
    }

    void everybodyWent() {
        known.replaceAll((id, person) -> gone(person));
    }

    private static Participant gone(Participant person) {
        return new Participant(
                person.id(), person.name(), person.organisation(), person.role(), person.language(), false);
    }
}
