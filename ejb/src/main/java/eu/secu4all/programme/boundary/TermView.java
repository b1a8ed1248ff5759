package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import java.util.List;

/**
 * A word of the glossary in one language.
 *
 * @param see ids of related terms
 * @param source where the definition comes from; empty if it is our own
 */
public record TermView(String id, Language language, String term, String definition, List<String> see, String source) {

    public TermView {
        see = List.copyOf(see);
    }
}
