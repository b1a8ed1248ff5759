/**
 * Persons, their organisations and roles, and how they prove who they are.
 *
 * <p>Deliberately absent: guests of a live room; they are admitted by {@code schedule} and have no account. Rules, each
 * named by a test:
 * <ul>
 *   <li>PEOPLE-1 An e-mail address belongs to one person, in whatever case it is typed.
 *   <li>PEOPLE-2 Only administrators invite, change and close others; trainers may find them.
 *   <li>PEOPLE-3 There is always one administrator who can sign in.
 *   <li>PEOPLE-4 A password has at least 12 characters, is not one's own name, and is not among the commonest.
 *   <li>PEOPLE-5 After five failures an account, and after fifty an address, has to wait: half a minute, then twice as
 *       long each time, at most a quarter of an hour. An unknown account gets the same answers as a known one.
 *   <li>PEOPLE-6 A link works once: an invitation for seven days, a password reset for an hour, the set-up link until
 *       used. Only its hash is kept.
 *   <li>PEOPLE-7 A closed account, or a changed password, ends what is signed in with it at the next click.
 *   <li>PEOPLE-8 No account exists that nobody asked for: without the demo switch the first administrator comes in by
 *       the set-up link in the server's log.
 *   <li>PEOPLE-9 Coordinators know and write to the persons of their own organisation only.
 * </ul>
 */
package eu.secu4all.people;
