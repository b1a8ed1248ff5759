package eu.secu4all.programme.boundary;

import eu.secu4all.language.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A word of the glossary.
 *
 * @param see ids of related terms
 */
public record Term(String id, LocalizedText term, LocalizedText definition, List<String> see, Optional<Source> source) {

    public Term {
        see = List.copyOf(see);
    }
}
