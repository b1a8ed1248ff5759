/**
 * The small rest that several features truly need: refusals, ids, the clock, how instants are stored, how often an address
 * may knock. Nothing with a life of its own belongs here.
 */
package eu.secu4all.shared;
