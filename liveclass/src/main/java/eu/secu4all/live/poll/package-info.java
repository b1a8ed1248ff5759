/** Polls: the trainer opens one, learners vote, the trainer closes and reveals it, and may ask again. */
package eu.secu4all.live.poll;
