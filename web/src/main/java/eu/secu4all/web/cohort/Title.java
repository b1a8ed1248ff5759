package eu.secu4all.web.cohort;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;

/**
 * A title as one person sees it.
 *
 * @param lang code of the language that it is really in
 */
public record Title(String text, String lang) {

    static Title of(LocalizedText text, Language wanted, Language source, String otherwise) {
        return text.in(wanted, source)
                .map(said -> new Title(said.text(), said.language().code()))
                .orElse(new Title(otherwise, wanted.code()));
    }
}
