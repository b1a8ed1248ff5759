/** The stage: which activity, which slide and which worksheets everybody sees, and how long each activity has taken. */
package eu.secu4all.live.stage;
