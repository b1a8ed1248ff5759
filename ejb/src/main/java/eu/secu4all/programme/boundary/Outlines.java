package eu.secu4all.programme.boundary;

import eu.secu4all.programme.control.OutlineShelf;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Programmes for features that follow learners through them: when units are done, and what quizzes ask. No rights: house only. */
@Stateless
public class Outlines {

    @Inject
    private OutlineShelf shelf;

    /** What of this programme is published; empty if nothing is, or there is no such programme. */
    public Optional<Outline> find(String programme) {
        return shelf.find(programme);
    }

    /** The text of a YAML file in a unit's folder. */
    public Optional<String> file(UnitId unit, String name) {
        return shelf.file(unit, name);
    }
}
