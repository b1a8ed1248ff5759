/**
 * A bank as a QTI 2.1 package: a zip with {@code imsmanifest.xml} and one item a question, in one language.
 *
 * <p>2.1 and not 3.0, because that is what learning platforms of our users read today (OpenOlat, ONYX, TAO, ILIAS, Canvas);
 * QTI 3 says the same things in other tags. Elements and their order as in the IMS "Assessment Test, Section, and Item
 * Information Model" 2.1. Rules, each named by a test:
 *
 * <ul>
 *   <li>QTI-1 Marks go along as mappings, so that other systems mark as we do; but an order is right or wrong there, with
 *       a note.
 *   <li>QTI-2 XML is read without document types and entities, in a limited depth, size and number of files; names of files
 *       are never used as paths.
 *   <li>QTI-3 Items with other interactions are left out with a remark.
 *   <li>QTI-4 Places on an image are rectangles here; circles and polygons become the rectangle around them, with a remark.
 * </ul>
 */
package eu.secu4all.quiz.qti;
