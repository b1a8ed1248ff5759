package eu.secu4all.people.entity;

import jakarta.persistence.EntityManager;

/** Breaks T3. */
public record BadEntityThatReads(EntityManager entities) {}
