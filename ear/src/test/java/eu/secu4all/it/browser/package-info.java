/**
 * Tests that see the product as people do: through a real Chromium, with a browser window of their own for each person.
 *
 * <p>{@link eu.secu4all.it.browser.Browser} opens the windows and keeps a picture of every window of a failed test in
 * {@code ear/target/browser}; {@link eu.secu4all.it.browser.Accessibility} asks axe.
 */
package eu.secu4all.it.browser;
