/** The countdown that everybody sees on the stage. Nothing happens by itself when it has run down. */
package eu.secu4all.live.timer;
