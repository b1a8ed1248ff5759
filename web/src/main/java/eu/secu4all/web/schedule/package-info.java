/**
 * Pages about planned sessions: the lists, one session, its run sheet, and the door through which people join.
 *
 * <p>Deliberately absent: the live room itself; it is the other WAR. What leads there is a cookie and a redirect:
 * {@code s4a-room-ID} (or {@code s4a-stage-ID} for the projector) with the secret of the admission, path {@code /live}.
 */
package eu.secu4all.web.schedule;
