/**
 * Polls: the trainer opens one, learners vote, the trainer closes and reveals it, and may ask again.
 *
 * <p>Texts of questions and options are not here, only ids. Who may do what is in the table of {@code session}. Plain
 * Java. Rules, each named by a test:
 *
 * <ul>
 *   <li>POLL-1 The last ballot of a person in a round counts; a person counts once.
 *   <li>POLL-2 A poll with a time limit closes when it is over; a ballot that comes later is refused.
 *   <li>POLL-3 An answer has the one form of its poll's type, within its bounds. Words are trimmed, lower-cased, with
 *       single inner spaces; saying one twice counts once.
 *   <li>POLL-4 Only what was opened is closed, reopened, revealed or asked again; at most 10 rounds.
 *   <li>POLL-5 Reopening goes on with the same ballots; after the reveal only another round is possible.
 *   <li>POLL-6 Right answers are in no view before the reveal of the current round.
 *   <li>POLL-7 Trainers see results once the poll is closed; the others once it is revealed, or closed if it is live.
 *       Revealing a round reveals the earlier ones.
 *   <li>POLL-8 Of an anonymous poll nobody, trainers included, learns who answered what. Names are never for the stage.
 *   <li>POLL-9 A struck word or text is in no result of any round. A text that its author changes is a new text.
 *   <li>POLL-10 A view shows at most the 100 most frequent words and the newest 200 texts, and who answered what only
 *       up to 500 voters. The record has all.
 *   <li>POLL-11 Counting a vote takes the same time however many have voted.
 *   <li>POLL-12 What has answers keeps its type, its options and its anonymity when the run sheet is taken over anew.
 * </ul>
 */
package eu.secu4all.live.poll;
