package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.util.List;

/**
 * A training programme as it was written.
 *
 * @param id lower-case letters, digits and hyphens
 * @param source the language in which texts are written first
 * @param modules in the order of the programme
 */
public record Programme(
        String id,
        Language source,
        LocalizedText title,
        LocalizedText summary,
        List<ProgrammeModule> modules,
        List<Term> glossary) {

    public Programme {
        modules = List.copyOf(modules);
        glossary = List.copyOf(glossary);
    }
}
