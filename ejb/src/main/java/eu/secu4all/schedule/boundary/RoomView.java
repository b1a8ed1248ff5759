package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;

/** What the live room needs to know of its session besides the frozen plan. */
public record RoomView(
        long session,
        LocalizedText title,
        LocalizedText lobby,
        Language source,
        Instant start,
        ZoneId zone,
        int minutes,
        SessionStatus status,
        String joinCode,
        boolean guests) {}
