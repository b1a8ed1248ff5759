/**
 * The training programme on screen: the catalogue, a module, the reader, the glossary, the search, and the table of texts
 * with import and export.
 *
 * <p>Deliberately absent: how far learners are, which is {@code web.learning}, and the questions inside a text, which are
 * {@code web.quiz}.
 */
package eu.secu4all.web.programme;
