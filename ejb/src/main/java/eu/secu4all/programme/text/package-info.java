/**
 * The texts of units: CommonMark with tables and the additions of {@code ejb/PACKAGE.md}, as HTML that is safe in any page.
 *
 * <p>Plain Java: no database, no clock. Rules, each named by a test:
 * <ul>
 *   <li>READ-1 HTML in a text is shown as text.
 *   <li>READ-2 Links lead to http, https or mailto only, open in a new tab, and tell the target nothing; any other link is
 *       its words.
 *   <li>READ-3 Pictures come from the unit's own folder only; any other picture is its alternative text.
 *   <li>READ-4 The n-th block of a text has the anchor {@code p-n} in every language, so that a reader who changes the
 *       language keeps the place.
 *   <li>READ-5 Nesting beyond {@link eu.secu4all.programme.text.Manuscript#NESTING_MAX} is flattened.
 * </ul>
 */
package eu.secu4all.programme.text;
