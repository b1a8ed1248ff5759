/**
 * Puts the live class together: opens the rooms of this server, keeps them ticking, and carries what happens in them to
 * the rest of the house.
 *
 * <p>Deliberately absent: what a room does. Nothing but the container uses this package. Rules, each named by a test:
 * <ul>
 *   <li>HOUSE-1 A room is made once, however many ask for it at the same time.
 *   <li>HOUSE-2 Sessions that were live when the server stopped are made again when it starts, so that deadlines come.
 *   <li>HOUSE-3 A room that nobody uses leaves memory.
 *   <li>HOUSE-4 What a room has ended and the house was not told before the server stopped, it is told when it starts.
 * </ul>
 */
package eu.secu4all.live.house;
