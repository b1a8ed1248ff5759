package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A session in a list.
 *
 * @param leader id of the person who made it
 * @param minutes planned length
 */
public record SessionLine(
        long id,
        LocalizedText title,
        Language source,
        Instant start,
        ZoneId zone,
        int minutes,
        SessionStatus status,
        long leader) {}
