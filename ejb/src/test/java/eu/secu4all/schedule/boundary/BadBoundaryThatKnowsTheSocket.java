package eu.secu4all.schedule.boundary;

import jakarta.websocket.Session;

/** Breaks A4. */
public record BadBoundaryThatKnowsTheSocket(Session socket) {}
