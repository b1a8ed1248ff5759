package eu.secu4all.live.wire;

import jakarta.websocket.Session;

/** Breaks L3. */
public record BadWireThatKnowsTheSocket(Session socket) {}
