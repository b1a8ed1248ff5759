/**
 * A plan as it is being written: the changeable twins of the records of {@code SessionPlan}, for the fields of a page.
 *
 * <p>Deliberately absent: rules. What may be stored is decided by {@code RunSheets}; here anything can be typed. Rules,
 * each named by a test:
 * <ul>
 *   <li>DRAFT-1 A plan that becomes a draft and a plan again is the same plan.
 *   <li>DRAFT-2 What is added is complete in structure, so that it can be stored at once.
 *   <li>DRAFT-3 An id is never given twice in one plan, not even after its bearer was deleted.
 *   <li>DRAFT-4 Changing the kind of a poll, field or column drops what only the old kind had.
 * </ul>
 */
package eu.secu4all.web.schedule.draft;
