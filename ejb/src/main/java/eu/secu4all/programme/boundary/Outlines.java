package eu.secu4all.programme.boundary;

import eu.secu4all.programme.control.Editions;
import eu.secu4all.programme.control.OutlineShelf;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Programmes for features that follow learners through them: when units are done, and what quizzes ask. No rights: house only. */
@Stateless
public class Outlines {

    @Inject
    private OutlineShelf shelf;

    @Inject
    private Editions editions;

    /** Ids of all programmes. */
    public Set<String> programmes() {
        return editions.all().keySet();
    }

    /** What of this programme is published; empty if nothing is, or there is no such programme. */
    public Optional<Outline> find(String programme) {
        return shelf.find(programme);
    }

    /** The same for somebody who has just read in the database which edition is the latest; it asks nothing. */
    public Optional<Outline> find(String programme, long edition) {
        return shelf.find(programme, edition);
    }

    /** The text of a YAML file in a unit's folder. */
    public Optional<String> file(UnitId unit, String name) {
        return shelf.file(unit, name);
    }

    /** The same for somebody who knows the latest edition. */
    public Optional<String> file(UnitId unit, String name, long edition) {
        return shelf.file(unit, name, edition);
    }
}
