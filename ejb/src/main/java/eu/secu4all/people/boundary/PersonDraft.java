package eu.secu4all.people.boundary;

import eu.secu4all.language.Language;
import java.util.Set;

/**
 * What an administrator says about a person.
 *
 * @param name 1 to 120 characters
 * @param roles at least one
 */
public record PersonDraft(String name, String email, long organisation, Language language, Set<Role> roles) {
    public PersonDraft {
        roles = Set.copyOf(roles);
    }
}
