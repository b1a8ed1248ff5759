package eu.secu4all.programme.boundary;

/** A unit of a module of a programme, by their ids. */
public record UnitId(String programme, String module, String unit) {}
