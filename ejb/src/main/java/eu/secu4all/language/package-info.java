/**
 * The four languages of the product, and texts that exist in them.
 *
 * <p>Deliberately absent: translation by machine, and any choice of language for a person (that is {@code people}).
 * Rules, each named by a test:
 * <ul>
 *   <li>LANG-1 A text that is missing in the wanted language is shown in the source language, and says so.
 *   <li>LANG-2 A blank variant is a missing one.
 *   <li>LANG-3 All bundles have the same keys in all four languages.
 * </ul>
 */
package eu.secu4all.language;
