package eu.secu4all.live.poll;

/**
 * One counted answer.
 *
 * @param number of the ballot in its poll, from 1; a changed answer gets a new one
 * @param name of the voter when voting; empty if the poll is anonymous
 */
record Ballot(long number, String name, Answer answer) {}
