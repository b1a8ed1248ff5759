package eu.secu4all.people.boundary;

import java.util.List;

/**
 * One stretch of a longer list, by name.
 *
 * @param total how many there are in all
 */
public record PersonList(List<PersonView> persons, long total) {
    public PersonList {
        persons = List.copyOf(persons);
    }
}
