/**
 * The live class as people live it: a trainer, learners in four languages on desks and phones, and a projector play the
 * shipped session through real browsers.
 */
package eu.secu4all.it.classroom;
