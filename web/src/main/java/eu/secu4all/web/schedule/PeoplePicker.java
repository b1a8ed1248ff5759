package eu.secu4all.web.schedule;

import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.people.boundary.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Persons chosen one by one: type, take one of those found, take out again. */
@SuppressWarnings("serial") // names of persons are kept while the page is open, no longer
public final class PeoplePicker implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Role role;
    private final List<PersonName> chosen = new ArrayList<>();
    private List<PersonName> found = List.of();
    private String text = "";

    /** {@code role} that the persons must have; null for any. */
    PeoplePicker(Role role) {
        this.role = role;
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    void choose(Collection<PersonName> people) {
        chosen.clear();
        chosen.addAll(people);
    }

    Set<Long> ids() {
        return chosen.stream().map(PersonName::id).collect(Collectors.toSet());
    }

    /** Shows these to choose from, without those who are chosen already. */
    void show(Collection<PersonName> people) {
        found = people.stream().filter(person -> !ids().contains(person.id())).toList();
    }

    public void add(PersonName person) {
        chosen.add(person);
        found = List.of();
        text = "";
    }

    public void remove(PersonName person) {
        chosen.remove(person);
    }

    public List<PersonName> getChosen() {
        return chosen;
    }

    public List<PersonName> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
