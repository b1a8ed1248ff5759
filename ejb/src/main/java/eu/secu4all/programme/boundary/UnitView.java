package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import java.util.Optional;
import java.util.Set;

/**
 * A unit to be read.
 *
 * @param line the unit, in the language of the text
 * @param version id of the version, for its files
 * @param newer a newer version is published than the one that this person is in the middle of
 * @param languages those in which the unit is published
 */
public record UnitView(
        UnitLine line,
        long version,
        int number,
        boolean newer,
        Set<Language> languages,
        Reading reading,
        Optional<UnitLine> previous,
        Optional<UnitLine> next) {

    public UnitView {
        languages = Set.copyOf(languages);
    }
}
