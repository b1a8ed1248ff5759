package eu.secu4all.web.people;

import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonList;
import eu.secu4all.people.boundary.PersonQuery;
import eu.secu4all.people.boundary.PersonQuery.Standing;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** All persons, search first; {@value #SHOWN_AT_ONCE} at once. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class PersonsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_AT_ONCE = 25;

    @Inject
    private People people;

    @Inject
    private ActiveUser user;

    private String text = "";
    /** Empty for all; a radio button without a value would never look chosen. */
    private String role = "";

    private String standing = "";
    private int first;
    private transient PersonList found;

    @PostConstruct
    void show() {
        search();
    }

    /** From the start, after a change of what to look for. */
    public void search() {
        first = 0;
        load();
    }

    public void next() {
        first += SHOWN_AT_ONCE;
        load();
    }

    public void previous() {
        first = Math.max(0, first - SHOWN_AT_ONCE);
        load();
    }

    private void load() {
        PersonQuery query = new PersonQuery(
                text,
                chosen(role).map(Role::valueOf),
                Optional.empty(),
                chosen(standing).map(Standing::valueOf),
                first,
                SHOWN_AT_ONCE);
        found = people.search(user.caller(), query);
    }

    private static Optional<String> chosen(String name) {
        return Optional.of(name).filter(some -> !some.isEmpty());
    }

    public List<PersonView> getPersons() {
        return found.persons();
    }

    public long getTotal() {
        return found.total();
    }

    public int getFrom() {
        return first + 1;
    }

    public int getTo() {
        return first + found.persons().size();
    }

    public boolean isMoreBefore() {
        return first > 0;
    }

    public boolean isMoreAfter() {
        return getTo() < found.total();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** The bundle key of where a person stands. */
    public String standingOf(PersonView person) {
        return standing(person).name();
    }

    /** The kind of the state tag for where a person stands. */
    public String kindOf(PersonView person) {
        return switch (standing(person)) {
            case ACTIVE -> "positive";
            case INVITED -> "warning";
            case CLOSED -> "quiet";
        };
    }

    private static Standing standing(PersonView person) {
        if (!person.active()) {
            return Standing.CLOSED;
        }
        return person.invited() ? Standing.INVITED : Standing.ACTIVE;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }
}
