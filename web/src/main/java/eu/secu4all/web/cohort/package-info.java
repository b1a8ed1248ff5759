/**
 * The pages of those who look after learners: cohorts, how their members get on, who is behind, and messages to them.
 *
 * <p>Deliberately absent: rights and rules; {@code learning} and {@code message} refuse, {@code web.frame} says it in
 * words. The pages that only show keep no state: what is filtered and sorted stands in their address. Rules, each named by
 * a test:
 * <ul>
 *   <li>HEAT-1 Whoever is done is not behind, whatever the dates say; who has no dates is neither behind nor ahead.
 *   <li>HEAT-2 Filters and order are read from the address; what is not known there is passed over.
 *   <li>HEAT-3 Fifty people at once; the figures above the table count all.
 * </ul>
 */
package eu.secu4all.web.cohort;
