package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import java.util.List;

/**
 * What one activity lacks in one language.
 *
 * @param activity its id; empty for the session's own texts
 * @param missing in the order of the activity, never empty
 */
public record Gap(String activity, Language language, List<Missing> missing) {

    public Gap {
        missing = List.copyOf(missing);
    }

    /**
     * One missing text.
     *
     * @param place a key of the bundle {@code texts/schedule} after {@code place.}: title, description, notes, slide,
     *     deck, question, option, low, high, unit, explanation, task, section, field, column, choice, band
     * @param number which slide, option or section, from 1; 0 if there is only one
     * @param everywhere missing in every language: there is nothing to fall back on
     */
    public record Missing(String place, int number, boolean everywhere) {}
}
