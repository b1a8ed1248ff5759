package eu.secu4all.schedule.boundary;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who may do what with a planned session. */
@Dependent
public class Rights {

    @Inject
    private SessionStore sessions;

    /** The session or template, for somebody who may change it; refuses {@code session.unknown}, {@code no-right}. */
    LiveSession leadable(Caller caller, long session) {
        LiveSession found = sessions.get(session);
        if (!mayLead(caller, found)) {
            throw new Refused("no-right");
        }
        return found;
    }

    /** The session or template, for somebody who may copy it. */
    LiveSession usable(Caller caller, long session) {
        LiveSession found = sessions.get(session);
        boolean template = found.template() && caller.is(Role.TRAINER);
        return template ? found : leadable(caller, session);
    }

    boolean mayLead(Caller caller, LiveSession session) {
        return session.isLedBy(caller.person()) || caller.is(Role.ADMINISTRATOR);
    }

    /** Whether they may come in as a learner. */
    boolean mayCome(Caller caller, LiveSession session) {
        boolean colleague = SessionDetails.Admits.ORGANISATION.name().equals(session.admits())
                && Long.valueOf(caller.organisation()).equals(session.organisation());
        return colleague || sessions.isExpected(session.id(), caller.person());
    }
}
