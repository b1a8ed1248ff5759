/**
 * The training programme on screen: the catalogue, a module, the reader, the glossary, the search, and the table of texts
 * with import and export.
 *
 * <p>Deliberately absent: enrolment, progress and quizzes. In the reader a {@code Reading.Check} is the place where a
 * question of the unit's quiz will be answered, a {@code Reading.Question} the one for an answer in one's own words.
 */
package eu.secu4all.web.programme;
