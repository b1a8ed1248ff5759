/**
 * The wire format of PROTOCOL.md: text to commands and events, and back. One class an activity lists its words.
 *
 * <p>Strict: a missing, unknown, repeated or mistyped field is an error, never a default; what comes out of here needs no
 * second look. Deliberately absent: who may send what, and everything that happens then. Rules, each named by a test:
 * <ul>
 *   <li>WIRE-1 Every command and event has exactly one name, and every name one record. PROTOCOL.md has all names, and all
 *       refusals.
 *   <li>WIRE-2 Nothing but the fields of the record is taken, and all of them must be there.
 *   <li>WIRE-3 An event read back from its JSON equals the event that was written.
 * </ul>
 */
package eu.secu4all.live.wire;
