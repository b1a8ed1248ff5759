package eu.secu4all.live.socket;

/** One text frame: a JSON array of items, as PROTOCOL.md section 3 has it. */
record Frame(String text) {}
