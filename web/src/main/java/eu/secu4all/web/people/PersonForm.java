package eu.secu4all.web.people;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.PersonDraft;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import java.io.Serializable;
import java.util.Set;

/** The fields that an administrator fills in about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String email = "";
    private long organisation;
    private Language language = Language.EN;
    private Role[] roles = {Role.LEARNER};

    void show(PersonView person) {
        name = person.name();
        email = person.email();
        organisation = person.organisation();
        language = person.language();
        roles = person.roles().toArray(Role[]::new);
    }

    PersonDraft draft() {
        return new PersonDraft(name, email, organisation, language, Set.of(roles));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(long organisation) {
        this.organisation = organisation;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }
}
