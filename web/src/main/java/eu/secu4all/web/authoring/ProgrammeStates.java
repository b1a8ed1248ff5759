package eu.secu4all.web.authoring;

import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the units are, asked for once a request. */
@RequestScoped
public class ProgrammeStates {

    @Inject
    private Authoring authoring;

    @Inject
    private ActiveUser user;

    private final Map<String, List<UnitState>> known = new HashMap<>();

    List<UnitState> of(String programme) {
        return known.computeIfAbsent(programme, id -> authoring.states(user.caller(), id));
    }

    UnitState of(UnitId unit) {
        return of(unit.programme()).stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Refused("programme.unit-none"));
    }

    /** After something was changed. */
    void forget() {
        known.clear();
    }
}
