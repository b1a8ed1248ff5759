package eu.secu4all.live.poll;

import eu.secu4all.live.room.BadRoom;

/** Breaks L2. */
public record BadPollThatKnowsTheRoom(BadRoom room) {}
