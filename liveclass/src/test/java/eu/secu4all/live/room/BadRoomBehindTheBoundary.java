package eu.secu4all.live.room;

import eu.secu4all.people.entity.Person;

/** Breaks A6. */
public record BadRoomBehindTheBoundary(Person person) {}
