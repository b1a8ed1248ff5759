/** The chat: one channel for everybody, one for each group. */
package eu.secu4all.live.chat;
