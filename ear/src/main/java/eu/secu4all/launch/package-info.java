/**
 * Brings up the whole product on one machine: a MariaDB, a Payara Server, and the application on it. Used by
 * {@code mvn -Prun}, by the integration tests and by the benchmarks, so that all three meet the same server.
 *
 * <p>Deliberately absent: nothing here is part of the application, and nothing here is meant for a server on the
 * internet; both servers listen on the loopback address only. Rules:
 * <ul>
 *   <li>RUN-1 Whatever hinders the start is told in one line, and nothing is left running.
 *   <li>RUN-2 The data outlive the build: they lie in the home folder, never in {@code target}.
 *   <li>RUN-3 Passwords are made on first start and kept in the home folder, readable by its owner only.
 *   <li>RUN-4 What a killed earlier run left behind is stopped before anything starts.
 *   <li>RUN-5 Ctrl-C ends the server and then the database, at any moment, within two minutes at most.
 *   <li>RUN-6 Everything listens on this machine's own addresses only.
 * </ul>
 */
package eu.secu4all.launch;
