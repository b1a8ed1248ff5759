package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.control.StateTable;
import eu.secu4all.programme.control.Versions;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** How far the texts are, and which of them learners read. For trainers and administrators. */
@Stateless
public class Authoring {

    @Inject
    private StateTable table;

    @Inject
    private Versions versions;

    /**
     * All programmes by id, published or not, without their modules.
     *
     * @throws Refused {@code no-right}
     */
    public List<ProgrammeView> programmes(Caller caller) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return table.programmes();
    }

    /**
     * The state of all texts, in the order of the programme; empty for one that does not exist.
     *
     * @throws Refused {@code no-right}
     */
    public List<UnitState> states(Caller caller, String programme) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return table.of(programme);
    }

    /**
     * What was published of a text, the newest first.
     *
     * @throws Refused {@code no-right}
     */
    public List<PublishedText> published(Caller caller, UnitId unit, Language language) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return versions.list(unit, language);
    }

    /**
     * Lets those who begin now read the text as it is in the package, whatever its state. Whoever is in the middle of an
     * older version keeps it (AUTHOR-1).
     *
     * @return the number of the version: a new one, or that of an older version that was the same (AUTHOR-2)
     * @throws Refused {@code no-right}, {@code programme.text-unknown}
     */
    public int publish(Caller caller, UnitId unit, Language language) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return versions.publish(unit, language, caller.person())
                .orElseThrow(() -> new Refused("programme.text-unknown"));
    }

    /**
     * Lets those who begin now read an older version again.
     *
     * @throws Refused {@code no-right}, {@code programme.text-unknown}
     */
    public void publish(Caller caller, UnitId unit, Language language, int version) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        if (!versions.exists(unit, language, version)) {
            throw new Refused("programme.text-unknown");
        }
        versions.show(unit, language, version);
    }

    /**
     * Nobody begins with this text from now on.
     *
     * @throws Refused {@code no-right}
     */
    public void unpublish(Caller caller, UnitId unit, Language language) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        versions.show(unit, language, 0);
    }

    /**
     * Publishes every text that is reviewed and not yet shown as it is.
     *
     * @return how many
     * @throws Refused {@code no-right}
     */
    public int publishReviewed(Caller caller, String programme) {
        int count = 0;
        for (UnitState unit : states(caller, programme)) {
            for (Map.Entry<Language, UnitState.Variant> variant :
                    unit.variants().entrySet()) {
                boolean reviewed = variant.getValue().state() == TextState.REVIEWED;
                boolean shown =
                        variant.getValue().shown() > 0 && !variant.getValue().newer();
                if (reviewed && !shown) {
                    publish(caller, unit.id(), variant.getKey());
                    count++;
                }
            }
        }
        return count;
    }
}
