/**
 * Documents that people write with a text editor: YAML, and Markdown with YAML above it. What is wrong is gathered, all
 * of it, with file and line.
 *
 * <p>Deliberately absent: what the documents mean; their features know that. Plain Java: no database, no clock. Rules,
 * each named by a test:
 * <ul>
 *   <li>DOC-1 Reading never throws for what somebody wrote: each mistake becomes a fault with file and line, and reading
 *       goes on with a harmless value.
 *   <li>DOC-2 A key that nobody asked for is a fault, and so is one that is missing, written twice or of the wrong shape.
 *   <li>DOC-3 A document has a limit in bytes and in depth, and has neither aliases nor types of its own.
 *   <li>DOC-4 A number or a yes is a text where a text is wanted: nobody has to know what YAML takes for what.
 *   <li>DOC-5 A localized text is a map from language to text, or a plain text in the source language.
 * </ul>
 */
package eu.secu4all.document;
