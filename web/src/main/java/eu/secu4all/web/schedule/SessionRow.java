package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionStatus;

/**
 * A session as a list shows it.
 *
 * @param titleLanguage code of the language that {@code title} is really in
 * @param foreign whether that is not the reader's
 */
public record SessionRow(
        long id,
        String title,
        String titleLanguage,
        boolean foreign,
        String day,
        String hours,
        String zone,
        int minutes,
        SessionStatus status) {

    public static SessionRow of(SessionLine line, Language reader) {
        Said title = line.title().in(reader, line.source()).orElse(new Said(line.source(), "–"));
        return new SessionRow(
                line.id(),
                title.text(),
                title.language().code(),
                title.language() != reader,
                Moments.day(line.start(), line.zone(), reader.locale()),
                Moments.hours(line.start(), line.minutes(), line.zone(), reader.locale()),
                Moments.zone(line.zone(), reader.locale()),
                line.minutes(),
                line.status());
    }

    /** The kind of the state tag. */
    public String kind() {
        return switch (status) {
            case PLANNED -> "accent";
            case LIVE -> "positive";
            case ENDED -> "quiet";
        };
    }
}
