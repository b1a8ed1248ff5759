/**
 * Planned live sessions: what is played (the run sheet), when, by whom it is led, and who may come in.
 *
 * <p>Deliberately absent: everything that happens in the running room; that is {@code live} and {@code transcript}.
 */
package eu.secu4all.schedule;
