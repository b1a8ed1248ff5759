package eu.secu4all.learning.rule;

/** Which unit of a programme: the ids of its module and its own. */
public record UnitKey(String module, String unit) {}
