package eu.secu4all.people.boundary;

import eu.secu4all.shared.Refused;
import java.util.Arrays;
import java.util.Set;

/**
 * Who asks. First argument of every boundary method that depends on rights; made by the door (page, socket) from
 * whoever signed in there, never by the person.
 *
 * @param person id of the person
 * @param roles what they may do now
 * @param organisation id of their organisation
 */
public record Caller(long person, Set<Role> roles, long organisation) {

    /** The house itself, for work at start-up. No person has this id. */
    public static final Caller HOUSE = new Caller(0, Set.of(Role.values()), 0);

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Goes on only for somebody with one of these roles.
     *
     * @throws Refused {@code no-right}
     */
    public void require(Role... any) {
        if (Arrays.stream(any).noneMatch(this::is)) {
            throw new Refused("no-right");
        }
    }
}
