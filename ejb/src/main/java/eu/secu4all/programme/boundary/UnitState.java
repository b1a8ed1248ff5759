package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import java.util.Map;

/**
 * How far a unit is.
 *
 * @param title in the source language
 * @param variants one for each of the four languages
 */
public record UnitState(UnitId id, Unit.Kind kind, String title, Map<Language, Variant> variants) {

    public UnitState {
        variants = Map.copyOf(variants);
    }

    /**
     * The unit in one language.
     *
     * @param shown number of the version that those who begin now read; 0 if there is none
     * @param newer the text of the package is another one than that
     */
    public record Variant(TextState state, int shown, boolean newer) {}
}
