package eu.secu4all.live.record;

import eu.secu4all.live.rule.Role;
import java.util.List;

/**
 * One person's presence.
 *
 * @param name as last known, like organisation and role
 * @param minutes in the room while the session was live, rounded
 */
public record Attendee(
        String participant, String name, String organisation, Role role, List<Stay> stays, long minutes) {

    public Attendee {
        stays = List.copyOf(stays);
    }

    /** From coming to going, in milliseconds; {@code to} is 0 for who is still here. */
    public record Stay(long from, long to) {}
}
