/**
 * The words that the rules of every activity share: who sends, who sees, what is refused, and what an event changes in
 * the view.
 *
 * <p>Plain Java: no sockets, no JSON, no database, no clock. Each activity has a package of its own with a sealed pair
 * ({@code PollCommand}, {@code PollEvent}), its refusals, and its state; {@code session} wraps them all.
 * Record components of commands and events are the field names of PROTOCOL.md and of the journal: add, never rename.
 */
package eu.secu4all.live.rule;
