/**
 * What is shown in a live room, in the reader's language: the plan, its activities, images and decks, and the texts of
 * the client itself.
 *
 * <p>Deliberately absent: the state of the room; the view has references, and these are fetched here. Rules, each named
 * by a test:
 * <ul>
 *   <li>CONTENT-1 The rules of the room get the structure of a plan only, never its texts.
 *   <li>CONTENT-2 A text that is missing in the reader's language comes in the source language and says so.
 *   <li>CONTENT-3 Notes are for trainers only.
 *   <li>CONTENT-4 Learners and the stage get an activity once it was on the stage, right answers once they are revealed.
 *   <li>CONTENT-5 Only files that the plan mentions are served.
 *   <li>CONTENT-6 Unchanged content is not sent again.
 * </ul>
 */
package eu.secu4all.live.content;
