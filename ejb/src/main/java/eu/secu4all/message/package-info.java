/**
 * What those who look after learners write to them: kept here, and shown to each until they put it away.
 *
 * <p>Deliberately absent: letters by mail (the page sends them through {@code notice} once a message is kept), and answers.
 * Rules, each named by a test:
 * <ul>
 *   <li>MESSAGE-1 Trainers write to members of the cohorts they lead, coordinators to those of their own organisation who
 *       take part, administrators to the members of any cohort; nobody to anybody else.
 *   <li>MESSAGE-2 A message has a subject of up to 120 characters and a text of up to 4,000, and goes to 500 people at
 *       most. Nobody sends more than five in 24 hours.
 *   <li>MESSAGE-3 A message is seen by those to whom it went and by nobody else; each marks it as read and puts it away for
 *       themselves.
 * </ul>
 */
package eu.secu4all.message;
