package eu.secu4all.programme.boundary;

import eu.secu4all.language.LocalizedText;
import java.util.List;

/**
 * A module of a programme.
 *
 * @param number as people call it: "Module 2"
 * @param outcomes what a learner can do afterwards, 1 to 8
 * @param requires ids of modules to finish first
 * @param units in the order of the module
 */
public record ProgrammeModule(
        String id,
        int number,
        LocalizedText title,
        LocalizedText summary,
        List<LocalizedText> outcomes,
        List<String> requires,
        List<Unit> units) {

    public ProgrammeModule {
        outcomes = List.copyOf(outcomes);
        requires = List.copyOf(requires);
        units = List.copyOf(units);
    }
}
