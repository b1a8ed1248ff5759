package eu.secu4all.web.people;

import jakarta.websocket.Session;

/** Breaks A5. */
public record BadPageThatKnowsTheSocket(Session socket) {}
