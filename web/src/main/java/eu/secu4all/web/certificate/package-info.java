/**
 * The pages about certificates: one's own, the public one that verifies, and the files behind them.
 *
 * <p>Deliberately absent: rules. The boundaries of {@code eu.secu4all.certificate} refuse, {@code web.frame} says it in
 * words.
 */
package eu.secu4all.web.certificate;
