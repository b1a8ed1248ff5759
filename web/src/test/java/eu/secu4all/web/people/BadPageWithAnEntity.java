package eu.secu4all.web.people;

import eu.secu4all.people.entity.Person;

/** Breaks A5. */
public record BadPageWithAnEntity(Person person) {}
