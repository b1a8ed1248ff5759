/**
 * Live rooms over their real door and socket, without a browser, and what happens to them when something fails.
 *
 * <p>{@link eu.secu4all.it.live.LiveClass} makes a session of a test's own, with people who are let in already;
 * {@link eu.secu4all.it.live.LiveClient} is one tab of one of them and keeps to PROTOCOL.md as the browser does: it
 * comes back by itself and sends again what was not answered.
 */
package eu.secu4all.it.live;
