/**
 * What may stand in a run sheet, and what is still missing in it.
 *
 * <p>Plain Java: no JSON, no database, no clock. Rules, each named by a test:
 * <ul>
 *   <li>PLAN-1 Every list, number and text of a plan has a limit, named in {@code PlanLimits}; beyond it the plan is
 *       refused with the number of the activity.
 *   <li>PLAN-2 Ids are unique: activities in the plan, slides and options in their activity, sections, fields, columns
 *       and choices in their worksheet.
 *   <li>PLAN-3 A part that only one kind of activity, field or column has must be there for that kind, and must be
 *       absent for the others.
 *   <li>PLAN-4 A sum or product adds up number and scale columns of its own table, and its bands rise.
 *   <li>PLAN-5 Texts may be missing while a plan is being written.
 *   <li>GAP-1 A text that readers need is a gap in every language that it lacks.
 *   <li>GAP-2 A text that may be absent (notes, help, explanation) is a gap only where another language has it.
 *   <li>GAP-3 If one language has an uploaded deck, each language without one is a gap.
 * </ul>
 */
package eu.secu4all.schedule.rule;
