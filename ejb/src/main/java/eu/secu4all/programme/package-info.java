/**
 * The training programme: its modules and units, their texts in four languages, and the packages in which they travel.
 *
 * <p>Deliberately absent: what becomes of learners in it, which is {@code learning}; questions with keys, which are
 * {@code quiz}. The files of a package are the truth; the other tables are made from them at each import. Rules, each named
 * by a test:
 * <ul>
 *   <li>DOOR-1 Trainers and administrators import and export packages, and publish.
 *   <li>DOOR-2 An import is all or nothing, and does not change what learners read.
 *   <li>DOOR-3 An export gives back each file as it came, to the byte.
 *   <li>AUTHOR-1 Texts are published by unit, language and version. Who is in the middle of an older version keeps it, until
 *       they ask for the newer one.
 *   <li>AUTHOR-2 What is published again without a change keeps its number.
 *   <li>AUTHOR-3 A translation whose source text is another one since says so until it is changed itself.
 *   <li>SHIP-1 The package in the EAR is taken at the first start, and again when a later EAR brings another and the files
 *       here are still the ones that were shipped. What is reviewed in it is published.
 *   <li>SHIP-2 Otherwise what is here stays as it is.
 *   <li>SHIP-3 What was withdrawn here stays withdrawn.
 *   <li>READER-1 Everybody who is signed in reads what is published: in the wanted language, else in the source language,
 *       else in any, and is told which.
 *   <li>READER-2 Files of a version are for those who may read it.
 *   <li>BANK-1 Questions of a quiz that come from another system replace its {@code quiz.yaml} through the same validation
 *       as an import, all or nothing; what was left out is told.
 *   <li>BANK-2 What goes out is in one language; what the format cannot express is told before.
 *   <li>FIND-1 A search finds in one language what is published, and terms of the glossary, with excerpts.
 *   <li>FIND-2 Words of fewer than three letters, and signs, are not looked for.
 * </ul>
 */
package eu.secu4all.programme;
