package eu.secu4all.live.room;

/** Something in the room that others must not reach. */
public class BadRoom {}
