package eu.secu4all.schedule.boundary;

/**
 * A session as somebody may see it.
 *
 * @param version what {@link Sessions#change} wants back
 * @param template never played, only copied
 * @param joinCode empty for templates, and for those who do not lead the session
 * @param minutes planned length: the sum of the run sheet
 * @param leader id of the person who made it
 * @param mayLead whether the caller may change and lead it
 */
public record SessionView(
        long id,
        int version,
        boolean template,
        SessionStatus status,
        String joinCode,
        int minutes,
        long leader,
        boolean mayLead,
        SessionDetails details) {}
