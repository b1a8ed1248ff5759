/**
 * One live session as a whole: who may do what when, its run sheet, who came and went, and all activities under one
 * roof.
 */
package eu.secu4all.live.session;
