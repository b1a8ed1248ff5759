package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.entity.LiveSession;
import java.util.Set;

/** Sessions as records, for those outside. */
final class Views {

    private Views() {}

    static RoomView room(LiveSession session) {
        return new RoomView(
                session.id(),
                PlanJson.text(session.title()),
                PlanJson.text(session.lobby()),
                Language.of(session.source()),
                session.start(),
                session.zone(),
                session.minutes(),
                SessionStatus.valueOf(session.status()),
                session.joinCode(),
                session.guests());
    }

    static SessionLine line(LiveSession session) {
        return new SessionLine(
                session.id(),
                PlanJson.text(session.title()),
                Language.of(session.source()),
                session.start(),
                session.zone(),
                session.minutes(),
                SessionStatus.valueOf(session.status()),
                session.leader());
    }

    static SessionView session(LiveSession session, Set<Long> named, boolean mayLead) {
        return new SessionView(
                session.id(),
                session.version(),
                session.template(),
                SessionStatus.valueOf(session.status()),
                mayLead && session.joinCode() != null ? session.joinCode() : "",
                session.minutes(),
                session.leader(),
                mayLead,
                details(session, mayLead ? named : Set.of()));
    }

    private static SessionDetails details(LiveSession session, Set<Long> named) {
        return new SessionDetails(
                PlanJson.text(session.title()),
                PlanJson.text(session.description()),
                PlanJson.text(session.lobby()),
                Language.of(session.source()),
                session.start(),
                session.zone(),
                session.coTrainers(),
                new SessionDetails.Doors(
                        SessionDetails.Admits.valueOf(session.admits()),
                        named,
                        session.organisation() == null ? 0 : session.organisation(),
                        session.guests(),
                        session.guestOrganisation()));
    }
}
