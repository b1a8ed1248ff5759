package eu.secu4all.people.boundary;

import eu.secu4all.language.Language;
import java.util.Set;

/**
 * A person as others may know them.
 *
 * @param active false once an administrator has closed the account
 * @param invited has not yet accepted the invitation, so has no password
 * @param version what {@link People#change} wants back, so that nobody overwrites what they have not seen
 */
public record PersonView(
        long id,
        String name,
        String email,
        long organisation,
        String organisationName,
        Language language,
        Set<Role> roles,
        boolean active,
        boolean invited,
        int version) {

    public PersonView {
        roles = Set.copyOf(roles);
    }

    /** This person as one who asks. */
    public Caller caller() {
        return new Caller(id, roles, organisation);
    }
}
