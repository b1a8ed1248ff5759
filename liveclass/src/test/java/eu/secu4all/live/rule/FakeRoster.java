package eu.secu4all.live.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A room in which everybody is called by their id in capitals. */
public final class FakeRoster implements Roster {

    @Override
    public Optional<Participant> find(String participant) {
        return Optional.of(
                new Participant(participant, participant.toUpperCase(Locale.ROOT), "", Role.LEARNER, "en", true));
    }

    @Override
    public Collection<Participant> everybody() {
        return List.of();
    }
}
