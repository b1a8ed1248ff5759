package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.schedule.entity.RunSheet;

/** Puts a plan together from the session, which has the texts, and its run sheet, which has the activities. */
final class Plans {

    private Plans() {}

    static SessionPlan of(LiveSession session, RunSheet sheet) {
        return new SessionPlan(
                Language.of(session.source()),
                PlanJson.text(session.title()),
                PlanJson.text(session.description()),
                PlanJson.activities(sheet.activities()));
    }
}
