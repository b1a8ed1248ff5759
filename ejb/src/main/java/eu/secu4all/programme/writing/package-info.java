/**
 * Writing in the product: the texts of units side by side in two languages, what a unit is, new units, and pictures.
 *
 * <p>Deliberately absent: publishing, which is {@code Authoring}, and questions, which are {@code quiz}. What is stored here
 * goes into the files of the package, so it is exported as if it had been written with a text editor. Rules, each named by a
 * test:
 * <ul>
 *   <li>WRITE-1 What is stored obeys the rules of an import; each fault is named with file and line, and nothing changes.
 *   <li>WRITE-2 Whoever began with a text that is no longer the stored one stores nothing until they have chosen.
 *   <li>WRITE-3 What is stored without a change stays the same to the byte; of a changed head, only the changed keys do.
 *   <li>WRITE-4 Each stored text is kept with author and time, the newest {@link
 *       eu.secu4all.programme.writing.boundary.TextHistory#KEPT_MAX} of a unit and language, and can be restored.
 *   <li>WRITE-5 What somebody is writing is kept for them alone until they store it or set it aside.
 *   <li>WRITE-6 A stored translation says of which source text it is one: of the present one if its author says so, else of
 *       the one that it was a translation of before.
 *   <li>WRITE-7 A unit can be removed while nothing of it was ever published.
 *   <li>WRITE-8 Pictures are made anew without what else is in their files; an SVG may only draw.
 *   <li>WRITE-9 Trainers and administrators write.
 * </ul>
 */
package eu.secu4all.programme.writing;
