package eu.secu4all.live.room;

import jakarta.persistence.EntityManager;

/** Breaks A6. */
public record BadRoomThatPersists(EntityManager entities) {}
