/**
 * The small rest that several features truly need: refusals and ids. Nothing with a life of its own belongs here.
 */
package eu.secu4all.shared;
