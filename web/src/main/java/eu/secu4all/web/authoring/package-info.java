/**
 * The programme being written on screen: the table of texts, a text side by side with its source, its history, new units,
 * pictures, and what learners read of it. What is typed is kept as one goes, through {@link
 * eu.secu4all.web.authoring.WritingServlet}; the pages store and publish.
 */
package eu.secu4all.web.authoring;
