/**
 * Persons, their organisations and roles, and how they prove who they are.
 *
 * <p>Deliberately absent: guests of a live room; they are admitted by {@code schedule} and have no account.
 */
package eu.secu4all.people;
