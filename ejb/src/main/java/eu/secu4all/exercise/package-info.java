/**
 * Practical exercises of a programme: a worksheet that a person or a group fills in, hands in, and has assessed by a trainer.
 *
 * <p>Deliberately absent: how a worksheet is filled in (that is a live room of its own, see {@code schedule.OwnRooms} and
 * {@code live}), what an exercise asks ({@code programme}), and any grading by machine. Rules, each named by a test:
 *
 * <ul>
 *   <li>EXER-1 A person begins an exercise once; whoever comes back finds the same worksheet, on any device.
 *   <li>EXER-2 Who works in a group brings in others with its code: people who may do the same unit and have not begun it;
 *       a group has at most 16. All hand in together.
 *   <li>EXER-3 What was handed in is kept as it was, and every time. It is written in again only once a trainer gives it
 *       back with a word, or once it was assessed below the pass.
 *   <li>EXER-4 The experienced assessor's text is shown to those who have handed in, and to those who assess.
 *   <li>EXER-5 Work is seen by its people, and by who assesses it: administrators, trainers who lead a cohort of one of its
 *       people, and, if none of them is in a cohort, any trainer. Nobody assesses their own work.
 *   <li>EXER-6 An assessment gives 0 to 3 for each criterion. A draft is seen by who assesses; what was sent stays.
 *   <li>EXER-7 Twelve months after somebody was last in it, work is deleted with all that belongs to it.
 *   <li>EXER-8 Sums and products in what was handed in are read as in the room.
 * </ul>
 */
package eu.secu4all.exercise;
