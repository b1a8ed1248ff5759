package eu.secu4all.web.frame;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;

/** Who may open a page. */
public enum Door {
    EVERYBODY,
    SIGNED_IN,
    TRAINERS,
    /** Trainers and administrators. */
    AUTHORS,
    COORDINATORS,
    /** All who look after learners: trainers, administrators and coordinators. */
    CARERS,
    ADMINISTRATORS;

    public boolean needsSignIn() {
        return this != EVERYBODY;
    }

    public boolean opensFor(Caller caller) {
        return switch (this) {
            case EVERYBODY, SIGNED_IN -> true;
            case TRAINERS -> caller.is(Role.TRAINER);
            case AUTHORS -> caller.is(Role.TRAINER) || caller.is(Role.ADMINISTRATOR);
            case COORDINATORS -> caller.is(Role.COORDINATOR);
            case CARERS -> AUTHORS.opensFor(caller) || COORDINATORS.opensFor(caller);
            case ADMINISTRATORS -> caller.is(Role.ADMINISTRATOR);
        };
    }
}
