/**
 * The chat: one channel for everybody, one for each group.
 *
 * <p>Who may write where is in the table of {@code session}. Plain Java. Rules, each named by a test:
 *
 * <ul>
 *   <li>CHAT-1 A message has 1 to 2,000 characters after its ends are trimmed.
 *   <li>CHAT-2 A session holds 10,000 messages, removed ones included.
 *   <li>CHAT-3 A channel is {@code all}, or that of a group that exists.
 *   <li>CHAT-4 A removed message is gone for everybody and comes back for nobody.
 *   <li>CHAT-5 The view of a channel holds the newest 200 messages: the one that drops out is deleted by the patch that
 *       brings the next one. Removing a message brings no older one back. Older ones are asked for.
 *   <li>CHAT-6 A group's channel is seen by the group and the trainers, never by the stage.
 * </ul>
 */
package eu.secu4all.live.chat;
