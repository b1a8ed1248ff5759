/**
 * The HTTP door of a live room (PROTOCOL.md section 2): finds out who asks, gives tickets for the socket, and answers
 * questions that need the room itself. Other resources use {@link eu.secu4all.live.door.Door} to find their visitor.
 *
 * <p>Deliberately absent: letting people in (that is {@code schedule}), and contents. Rules: DOOR-1, DOOR-2, DOOR-6, DOOR-7
 * and DOOR-11 of PROTOCOL.md, each named by a test.
 */
package eu.secu4all.live.door;
