package eu.secu4all.live.room;

import eu.secu4all.live.journal.BadJournal;

/** Breaks L2. */
public record BadRoomThatKnowsTheJournal(BadJournal journal) {}
