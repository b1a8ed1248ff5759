/**
 * Tests that need the running product: a real Payara Server with a real MariaDB, started once by the same launcher as
 * {@code mvn -Prun}, and the EAR of this build on it. They run in {@code mvn verify} and are named {@code ...IT}.
 *
 * <p>Three kinds:
 * <ul>
 *   <li>over HTTP or WebSocket: a plain JUnit class that asks {@link eu.secu4all.it.RunningProduct} for the address, as
 *       {@code StartPageIT} does;
 *   <li>through a browser: with {@code @RegisterExtension static final Browser browser = new Browser()}, in the package
 *       {@code browser}, as {@code FirstPageIT} does;
 *   <li>inside the server, next to the boundaries: a class in the package {@code inside} that extends
 *       {@code InsideProduct} and injects what it needs, as {@code DataSourceIT} does.
 * </ul>
 *
 * <p>All classes share one server, one database and the demo data: a test makes what it changes, and expects others'
 * people and sessions beside its own. One class alone: {@code mvn verify -DskipUnitTests -Dit.test=FirstPageIT}.
 */
package eu.secu4all.it;
