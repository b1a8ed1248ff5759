/**
 * The training programme: its modules and units, their texts in four languages, and the packages in which they travel.
 *
 * <p>Deliberately absent: what becomes of learners in it, which is {@code learning}; questions with keys, which are
 * {@code quiz}.
 */
package eu.secu4all.programme;
