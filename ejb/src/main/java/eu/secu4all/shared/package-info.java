/**
 * The small rest that several features truly need: refusals, ids, the clock and how instants are stored. Nothing with a life of its own belongs here.
 */
package eu.secu4all.shared;
