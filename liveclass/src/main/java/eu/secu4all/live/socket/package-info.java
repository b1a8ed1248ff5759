/**
 * The socket of a live room (PROTOCOL.md section 3): handshake, tickets, beats, limits, and how what a room shows reaches
 * each connection. The only code that knows WebSockets.
 *
 * <p>The sockets are upgraded HTTP connections (Jakarta Servlet), whose frames are read and written here. A {@code @ServerEndpoint}
 * would do the same on Payara for three times the work: Tyrus arms a timer, through a search of the class path, on every
 * message it sends or gets, and queues without bound for a client that does not read.
 *
 * <p>Each connection has an {@link eu.secu4all.live.socket.Outbox}: what is shown while a frame is being written leaves
 * together in the next one. Few threads of our own do all the sending; nothing here waits for a client or touches the
 * database. Deliberately absent: what the messages mean. Rules: HS-1 to HS-6, BEAT-1, CMD-5 and section 8 of PROTOCOL.md, and:
 *
 * <ul>
 *   <li>SOCKET-1 What no client of ours sends is refused and stands in the log once, with who sent it; a flood of it makes
 *       one line.
 * </ul>
 */
package eu.secu4all.live.socket;
