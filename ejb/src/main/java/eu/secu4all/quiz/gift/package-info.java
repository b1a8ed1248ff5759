/**
 * A bank in GIFT, the text format of Moodle, in one language.
 *
 * <p>Grammar as Moodle reads it ({@code question/format/gift/format.php}). GIFT has no ordering, no image and one gap a
 * text at most, no sources, points or units; see EXCH-1. Weights of right options of a multiple choice add up to 100, of
 * wrong ones to -100, which is how answers are marked here. Rules, each named by a test:
 *
 * <ul>
 *   <li>GIFT-1 Questions are divided by blank lines; lines that begin with {@code //} are comments.
 *   <li>GIFT-2 A backslash takes its meaning from {@code ~ = # { } :} and makes a line break of {@code n}.
 *   <li>GIFT-3 A question without an explanation gets a sentence that says so, and a remark; essays, descriptions and
 *       categories are left out with a remark.
 *   <li>GIFT-4 True or false becomes a single choice, a missing word a cloze.
 * </ul>
 */
package eu.secu4all.quiz.gift;
