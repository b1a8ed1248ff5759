package eu.secu4all.live.poll;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks L1. */
public record BadPollWithJson(JsonNode ballot) {}
